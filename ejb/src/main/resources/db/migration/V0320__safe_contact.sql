-- How it is safe to reach her, by each way she named; the number itself is shown only by a recorded act of its own (W1.7).
create table safe_contact (
    way_id           uuid primary key,
    survivor_id      uuid not null references survivor_standing,
    custodian        uuid not null,
    rank             smallint not null check (rank between 1 and 9),
    channel          text not null check (channel in ('PHONE', 'SMS', 'MESSAGING_APP', 'EMAIL', 'POST', 'IN_PERSON', 'TRUSTED_PERSON', 'NONE')),
    reach            bytea,
    reach_hint       bytea,
    safe_times       bytea,
    who_may_answer   bytea,
    code_word        bytea,
    stop_if          bytea,
    leave_message    text not null check (leave_message in ('NO', 'NEUTRAL')),
    disguise         boolean not null,
    device_monitored boolean not null,
    confirmed_at     timestamptz not null,
    ended_at         timestamptz,
    version          bigint not null default 0
);
create index safe_contact_survivor on safe_contact (survivor_id, rank) where ended_at is null;
call raise_wall('safe_contact', false, true);
grant select, insert, update, delete on safe_contact to amparo_app;
