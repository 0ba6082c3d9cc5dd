-- The month after she was heard: somebody asks how she is. What she says stands, sealed, in the steps (W7.5).
create table after_hearing (
    after_id    uuid primary key,
    session_id  uuid not null unique references hearing_session,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    state       text not null check (state in ('OPEN', 'CLOSED', 'NOT_WANTED')),
    since       timestamptz not null,
    changed_at  timestamptz not null,
    version     bigint not null default 0
);
create index after_hearing_survivor on after_hearing (survivor_id, since, after_id);
call raise_legal_wall('after_hearing', true);
grant select, insert, update on after_hearing to amparo_app;

create table after_contact (
    contact_id  uuid primary key,
    after_id    uuid not null references after_hearing,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    contact     text not null check (contact in ('SAME_DAY', 'AFTER_TWO_DAYS', 'AFTER_A_WEEK', 'AFTER_A_MONTH')),
    due_at      timestamptz not null,
    asked_at    timestamptz,
    tried_at    timestamptz,
    unique (after_id, contact)
);
call raise_legal_wall('after_contact', true);
grant select, insert, update on after_contact to amparo_app;
