-- Every try to reach her and how it went: three that failed in a row ask somebody to see to her welfare (W1.7).
create table contact_attempt (
    attempt_id  uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    way_id      uuid not null references safe_contact on delete cascade,
    channel     text not null,
    at          timestamptz not null,
    by_user     uuid not null,
    outcome     text not null check (outcome in ('REACHED', 'NEUTRAL_MESSAGE_LEFT', 'NO_ANSWER', 'ANOTHER_VOICE', 'NOT_DELIVERED', 'STOPPED')),
    note        bytea
);
create index contact_attempt_survivor on contact_attempt (survivor_id, at desc, attempt_id desc);
call raise_wall('contact_attempt', false, true);
grant select, insert, delete on contact_attempt to amparo_app;
