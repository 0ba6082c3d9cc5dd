-- What stands between one survivor and an interpreter, and what she wants of whoever interprets: her word is enough (W1.3, INV-7).
create table interpreter_tie (
    tie_id         uuid primary key,
    survivor_id    uuid not null references survivor_standing,
    custodian      uuid not null,
    interpreter_id uuid not null references interpreter,
    between_them   text not null check (between_them in ('REFUSED_BY_HER', 'FAMILY', 'SAME_COMMUNITY', 'KNOWN_TO_HER')),
    recorded_by    uuid not null,
    recorded_at    timestamptz not null,
    ended_at       timestamptz
);
create unique index interpreter_tie_once on interpreter_tie (survivor_id, interpreter_id, between_them) where ended_at is null;
call raise_wall('interpreter_tie', false, false);

create table interpreter_wish (
    survivor_id   uuid primary key references survivor_standing,
    custodian     uuid not null,
    avoid_country bytea,
    dialect       bytea,
    version       bigint not null
);
call raise_wall('interpreter_wish', false, false);

grant select, insert, update on interpreter_tie, interpreter_wish to amparo_app;
