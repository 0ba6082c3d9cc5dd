-- How often somebody asks after her and by which way, and what is decided when nobody can reach her (R-07, W1.7).
create table contact_promise (
    promise_id      uuid primary key,
    survivor_id     uuid not null unique references survivor_standing,
    custodian       uuid not null,
    unit_id         uuid,
    every_days      smallint not null check (every_days between 1 and 90),
    way_id          uuid references safe_contact on delete set null,
    police          text not null check (police in ('AGREED', 'NOT_AGREED', 'NOT_ASKED')),
    helps           bytea,
    agreed_at       timestamptz not null,
    agreed_by       uuid not null,
    last_reached_at timestamptz,
    next_due        timestamptz not null,
    rests_until     timestamptz,
    version         bigint not null default 0
);
create index contact_promise_due on contact_promise (unit_id, next_due);
call raise_wall('contact_promise', true, true);
grant select, insert, update on contact_promise to amparo_app;

create table welfare_check (
    welfare_id  uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    unit_id     uuid,
    since       timestamptz not null,
    step        text check (step in ('KEEP_TRYING', 'TRUSTED_PERSON', 'PARTNER', 'VISIT_BY_US', 'POLICE')),
    -- the police only when she agreed to it beforehand, or her life is at stake
    vital       boolean not null default false,
    decided_at  timestamptz,
    decided_by  uuid,
    ended_at    timestamptz,
    version     bigint not null default 0,
    check (num_nonnulls(step, decided_at, decided_by) in (0, 3))
);
create unique index welfare_check_one on welfare_check (survivor_id) where ended_at is null;
create index welfare_check_open on welfare_check (unit_id, since) where ended_at is null;
call raise_wall('welfare_check', true, true);
grant select, insert, update on welfare_check to amparo_app;
