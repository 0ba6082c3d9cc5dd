-- Whether she may work, until when and on what terms, and what she wants to live from (R-14).
create table work_permission (
    survivor_id uuid primary key references survivor_standing,
    custodian   uuid not null,
    unit_id     uuid,
    status      text not null check (status in ('NOT_KNOWN', 'NOT_NEEDED', 'NOT_ALLOWED', 'APPLIED_FOR', 'ALLOWED', 'ALLOWED_ON_TERMS', 'PREFERRED_NOT_TO_SAY')),
    since       date,
    valid_until date,
    terms       bytea,
    goal        bytea,
    asked_until date,
    changed_at  timestamptz not null,
    version     bigint not null default 0,
    check (valid_until is null or status in ('ALLOWED', 'ALLOWED_ON_TERMS'))
);
create index work_permission_ends on work_permission (valid_until) where valid_until is not null;
call raise_wall('work_permission', true, true);
grant select, insert, update on work_permission to amparo_app;
