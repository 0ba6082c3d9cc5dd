-- Emergency sight of one record: half an hour, a reason, and somebody else who looks at it afterwards (W14).
create table break_glass (
    break_glass_id uuid primary key,
    survivor_id    uuid not null references survivor_standing,
    custodian      uuid not null,
    unit_id        uuid,
    user_id        uuid not null,
    reason_code    text not null check (reason_code in ('DANGER_TO_LIFE', 'MEDICAL_EMERGENCY', 'CHILD_AT_RISK', 'LEAD_UNREACHABLE', 'OTHER')),
    reason         bytea not null,
    opened_at      timestamptz not null,
    ends_at        timestamptz not null,
    state          text not null check (state in ('OPEN', 'ENDED', 'JUSTIFIED', 'NOT_JUSTIFIED')),
    reviewed_by    uuid,
    reviewed_at    timestamptz,
    review_note    bytea,
    version        bigint not null default 0,
    check (reviewed_by is null or reviewed_by <> user_id)
);
create index break_glass_user on break_glass (user_id, opened_at desc);
create index break_glass_open on break_glass (custodian, opened_at) where state in ('OPEN', 'ENDED');
call raise_wall('break_glass', true, true);
create policy own on break_glass for select to amparo_app using (user_id = (select amparo.ctx_user()));

grant select, insert, update on break_glass to amparo_app;
