-- Acting without consent, when life is at stake: the ground, the second person who looks at it, and by when (W1.6).
create table lawful_exception (
    exception_id uuid primary key,
    survivor_id  uuid not null references survivor_standing,
    custodian    uuid not null,
    unit_id      uuid,
    ground       text not null check (ground in ('VITAL_INTEREST', 'CHILD_PROTECTION_MANDATE', 'COURT_ORDER', 'OTHER_LAW')),
    basis        bytea not null,
    told         text not null check (told in ('TOLD_BEFORE', 'TO_BE_TOLD', 'CANNOT_BE_TOLD')),
    recorded_by  uuid not null,
    recorded_at  timestamptz not null,
    review_due   timestamptz not null,
    state        text not null check (state in ('OPEN', 'UPHELD', 'NOT_UPHELD')),
    reviewed_by  uuid,
    reviewed_at  timestamptz,
    version      bigint not null default 0,
    -- nobody approves her own request (INV-12)
    check (reviewed_by is null or reviewed_by <> recorded_by)
);
create index lawful_exception_open on lawful_exception (custodian, review_due) where state = 'OPEN';
call raise_wall('lawful_exception', true, true);
grant select, insert, update on lawful_exception to amparo_app;
