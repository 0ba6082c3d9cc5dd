-- What happened, in codes where she wants to say it at all; sealed one by one, because a code tells as much as a sentence (R-13, R-24 … R-29).
create table circumstances (
    survivor_id     uuid primary key references survivor_standing,
    custodian       uuid not null,
    trafficked      bytea,
    smuggled        bytea,
    recruited_how   bytea,
    recruited_where bytea,
    place_words     bytea,
    platforms       bytea,
    lures           bytea,
    exploitation    bytea,
    control         bytea,
    hours_a_day     bytea,
    days_without    bytea,
    status_tied     bytea,
    changed_at      timestamptz not null,
    changed_by      uuid not null,
    version         bigint not null default 0
);
call raise_wall('circumstances', false, false);

grant select, insert, update on circumstances to amparo_app;
