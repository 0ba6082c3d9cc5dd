-- No agreement, no personal data, also afterwards (ADR 15): worked out at every look from what is recorded, never stored. SERVING: only
-- what belongs to help that has begun; NOTHING: after a complaint, a breach or the end. The same as PersonalDataPolicy, as a second wall.
create function partner_reach(asked uuid) returns text language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce((select case
        when o.state in ('PROSPECT', 'VETTING', 'ENDED') or o.ground in ('COMPLAINT', 'BREACH') then 'NOTHING'
        when o.state = 'ACTIVE' and (amparo.ctx_now() at time zone o.time_zone)::date between o.agreement_signed and o.agreement_until
             and num_nulls(o.data_protection_on, o.safeguarding_on, o.complaints_contact_on, o.conflicts_on) = 0
             and (o.child_certified_on is not null or not exists (select from amparo.listing l where l.organisation_id = o.organisation_id
                  and (l.serves like '%|CHILDREN|%' or l.serves = '' and l.minimum_age < 18))) then 'ALL'
        else 'SERVING' end
        from amparo.organisation o where o.organisation_id = asked), 'NOTHING')
$$;
create function our_reach() returns text language sql stable parallel restricted set search_path = pg_catalog, pg_temp
return amparo.partner_reach(amparo.ctx_org());
revoke all on function partner_reach(uuid), our_reach() from public;
grant execute on function partner_reach(uuid), our_reach() to amparo_app;
