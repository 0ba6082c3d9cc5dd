-- What happened that asks for a new look at her safety: one record that every area can add to. What another part of the record keeps to itself is not told here (R-37, R-87).
create table safety_event (
    event_id    uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    unit_id     uuid,
    kind        text not null check (kind in ('NEW_THREAT', 'ADDRESS_KNOWN', 'TRAVEL_PLANNED', 'DATA_BREACH', 'MEDIA', 'CONSENT_WITHDRAWN_IN_FEAR',
                  'SERVICE_ENDED', 'MISSED_CHECK_IN', 'DEBT_WITH_THREAT', 'OTHER')),
    -- by whoever may say it: what exactly, and her words
    exactly     bytea,
    words       bytea,
    recorded_at timestamptz not null,
    recorded_by uuid not null
);
create index safety_event_survivor on safety_event (survivor_id, recorded_at desc, event_id desc);
call raise_wall('safety_event', true, true);
grant select, insert on safety_event to amparo_app;
