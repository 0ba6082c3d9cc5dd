-- A partner may ask that somebody else helps too. It only asks: what follows is a new referral of the sender's, with her new consent (W5.1).
create table referral_onward (
    onward_id   uuid primary key,
    referral_id uuid not null references referral,
    survivor_id uuid not null,
    custodian   uuid not null,
    unit_id     uuid,
    recipient   uuid not null,
    words       bytea not null,
    asked_by    uuid not null,
    asked_at    timestamptz not null,
    answered_at timestamptz,
    answered_by uuid,
    next        uuid,
    check ((answered_at is null) = (answered_by is null))
);
create index referral_onward_referral on referral_onward (referral_id, onward_id);
create unique index referral_onward_one_open on referral_onward (referral_id) where answered_at is null;
call raise_wall('referral_onward', true, true);
create policy recipient on referral_onward for select to amparo_app
    using (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')));
create policy asking on referral_onward for insert to amparo_app
    with check (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')) and answered_at is null);
grant select, insert on referral_onward to amparo_app;
grant update (answered_at, answered_by, next) on referral_onward to amparo_app;
