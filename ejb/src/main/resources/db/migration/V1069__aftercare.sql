-- What carries her when the work has ended, and when we ask after her: agreed with her, or her word that she wants none (R-15).
create table aftercare (
    survivor_id uuid primary key references survivor_standing,
    custodian   uuid not null,
    unit_id     uuid,
    decision    text not null check (decision in ('AGREED', 'NONE_WANTED', 'NOBODY_TO_ASK')),
    starts_on   date,
    livelihood  bytea,
    education   bytea,
    money       bytea,
    ties        bytea,
    decided_at  timestamptz not null,
    version     bigint not null default 0,
    check ((decision = 'AGREED') = (starts_on is not null))
);
call raise_wall('aftercare', true, true);
grant select, insert, update on aftercare to amparo_app;

create table aftercare_step (
    step_id     uuid primary key,
    survivor_id uuid not null references aftercare,
    custodian   uuid not null,
    unit_id     uuid,
    months      smallint not null check (months between 1 and 60),
    due_on      date not null,
    outcome     text check (outcome in ('ALL_WELL', 'HELP_WANTED', 'NOT_REACHED', 'NO_MORE_WANTED')),
    note        bytea,
    asked_at    timestamptz,
    asked_by    uuid,
    version     bigint not null default 0,
    check (num_nonnulls(outcome, asked_at, asked_by) in (0, 3)),
    unique (survivor_id, months)
);
create index aftercare_step_due on aftercare_step (due_on) where outcome is null;
call raise_wall('aftercare_step', true, true);
grant select, insert, update, delete on aftercare_step to amparo_app;
