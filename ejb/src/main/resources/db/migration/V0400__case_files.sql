-- One file per survivor, closed and reopened but never begun twice; a lead and a deputy, so that nobody is left alone (R-133).
create table case_file (
    case_id      uuid primary key,
    survivor_id  uuid not null unique references survivor_standing,
    custodian    uuid not null,
    unit_id      uuid references unit,
    number       text not null unique check (number ~ '^[2-9A-HJ-NP-TV-Z]{3}-[2-9A-HJ-NP-TV-Z]{3}-[2-9A-HJ-NP-TV-Z]{3}$'),
    case_type    text not null check (case_type in ('NOT_ASSESSED', 'TRAFFICKING', 'SMUGGLING_WITH_HARM', 'BOTH', 'OTHER_PROTECTION')),
    state        text not null check (state in ('OPEN', 'ACTIVE', 'FOLLOW_UP', 'REOPENED', 'ENDING', 'CLOSED', 'ARCHIVED', 'ERASED')),
    urgency      text not null check (urgency in ('URGENT', 'HIGH', 'NORMAL', 'LOW')),
    lead         uuid not null,
    -- empty for a few days at most, with a task to name somebody
    deputy       uuid,
    opened_at    timestamptz not null,
    opened_by    uuid not null,
    changed_at   timestamptz not null,
    closed_at    timestamptz,
    close_reason text check (close_reason in ('GOALS_MET', 'SURVIVOR_WISH', 'MOVED', 'TRANSFERRED', 'LOST_CONTACT', 'DEATH', 'OPENED_IN_ERROR')),
    closing      text not null default '',
    next_due     timestamptz not null default '9999-12-31 00:00:00+00',
    version      bigint not null default 0,
    check (lead <> deputy),
    check ((state in ('CLOSED', 'ARCHIVED', 'ERASED')) = (closed_at is not null)),
    check ((closed_at is null) = (close_reason is null))
);
create index case_file_lead on case_file (lead, next_due, case_id);
create index case_file_deputy on case_file (deputy, next_due, case_id);
create index case_file_unit on case_file (custodian, unit_id, next_due, case_id);
call raise_wall('case_file', true, true);

grant select, insert, update on case_file to amparo_app;
