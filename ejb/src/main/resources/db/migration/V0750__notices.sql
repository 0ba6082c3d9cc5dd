-- Somebody should look at something: a kind and an id, no content, so that neither the table nor the mail can give anybody away.
create table notice (
    notice_id uuid primary key,
    to_user   uuid,
    to_org    uuid,
    kind      text not null,
    ref       uuid not null,
    at        timestamptz not null,
    seen_at   timestamptz,
    mailed_at timestamptz,
    check (num_nonnulls(to_user, to_org) = 1)
);
create index notice_user on notice (to_user, at desc, notice_id desc);
create index notice_org on notice (to_org, at desc, notice_id desc);
create index notice_unmailed on notice (at) where mailed_at is null;

alter table notice enable row level security;
alter table notice force row level security;
create policy addressed on notice for select to amparo_app
    using (to_user = (select amparo.ctx_user()) or to_org = (select amparo.ctx_org()) or (select amparo.on_system_duty()));
create policy seen on notice for update to amparo_app
    using (to_user = (select amparo.ctx_user()) or to_org = (select amparo.ctx_org()) or (select amparo.on_system_duty()));
create policy sent on notice for insert to amparo_app with check ((select amparo.ctx_user()) is not null);
grant select, insert, update on notice to amparo_app;
