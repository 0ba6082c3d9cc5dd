-- Every step with who, as whom, when, why and under which consent (INV-11). A partner's step is followed up on the sender's side
-- by the system, because a partner can write nothing there: the row waits until that is done.
create table referral_event (
    event_id     uuid primary key,
    referral_id  uuid not null references referral,
    survivor_id  uuid not null,
    custodian    uuid not null,
    unit_id      uuid,
    recipient    uuid,
    action       text not null,
    from_state   text not null,
    to_state     text not null,
    actor        uuid not null,
    acted_as     text not null,
    actor_org    uuid not null,
    at           timestamptz not null,
    reason_code  text,
    said_by      bytea,
    consent_id   uuid,
    correction   boolean not null default false,
    followed_at  timestamptz
);
create index referral_event_referral on referral_event (referral_id, event_id);
create index referral_event_waiting on referral_event (event_id) where followed_at is null;
call raise_wall('referral_event', true, true);
create policy recipient on referral_event for select to amparo_app
    using (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')));
create policy answering on referral_event for insert to amparo_app
    with check (recipient = (select amparo.ctx_org()) and actor_org = recipient and (select amparo.ctx_has('PARTNER')));

grant select, insert on referral_event to amparo_app;
grant update (followed_at) on referral_event to amparo_app;
