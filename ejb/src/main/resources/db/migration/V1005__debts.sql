-- What she is said to owe, and whether she is threatened for it: people who were smuggled often begin with a debt (R-37).
create table debt (
    debt_id     uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    threat      text not null check (threat in ('YES', 'NO', 'NOT_KNOWN', 'PREFERS_NOT_TO_SAY')),
    creditor    bytea,
    amount      bytea,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    settled_at  timestamptz,
    settled_by  uuid,
    version     bigint not null default 0,
    check ((settled_at is null) = (settled_by is null))
);
create index debt_survivor on debt (survivor_id, recorded_at desc, debt_id desc);
call raise_wall('debt', false, false);
grant select, insert, update on debt to amparo_app;
