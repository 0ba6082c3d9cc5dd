-- When a partner is suspended, each open referral with it finds another way within three days (W6): asked once for every suspension.
alter table referral add column reroute_asked_at timestamptz;

-- How many are open with an organisation in the whole house: whoever suspends it should know, also of units she does not oversee.
create function open_with(partner uuid) returns bigint language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select count(*) from amparo.referral r where r.recipient = partner and r.custodian = amparo.ctx_org() and amparo.ctx_has('SUPERVISOR')
      and r.sent_at is not null and r.ended_at is null
      and r.state in ('SENT', 'RECEIVED', 'NEEDS_INFO', 'WAITLISTED', 'ACCEPTED', 'IN_SERVICE', 'ON_HOLD', 'REPORTED_DONE')
$$;
revoke all on function open_with(uuid) from public;
grant execute on function open_with(uuid) to amparo_app;
