-- What was taken back is asked back: whether anything on paper is gone too, is confirmed by the partner, or heard from it (W1.5).
create table referral_return (
    referral_id  uuid primary key references referral,
    survivor_id  uuid not null,
    custodian    uuid not null,
    unit_id      uuid,
    recipient    uuid not null,
    asked_at     timestamptz not null,
    reminded_at  timestamptz,
    confirmed_at timestamptz,
    confirmed_by uuid,
    said_by      bytea,
    followed_at  timestamptz,
    check ((confirmed_at is null) = (confirmed_by is null))
);
create index referral_return_waiting on referral_return (asked_at) where confirmed_at is null;
create index referral_return_news on referral_return (confirmed_at) where confirmed_at is not null and followed_at is null;
call raise_wall('referral_return', true, true);
create policy recipient on referral_return for select to amparo_app
    using (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')));
create policy answering on referral_return for insert to amparo_app
    with check (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')));
create policy confirming on referral_return for update to amparo_app
    using (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')) and confirmed_at is null)
    with check (recipient = (select amparo.ctx_org()));
grant select, insert on referral_return to amparo_app;
grant update (reminded_at, confirmed_at, confirmed_by, said_by, followed_at) on referral_return to amparo_app;
