-- What an organisation may hear of is worked out at every look, from the consent that lives at that minute, and never stored (R-39, R-51, INV-2).
-- Her name, and all that leaves with it, is only for whoever said yes to a referral that released it.
create function named_to_us(person uuid) returns boolean language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select exists (
        select from amparo.referral f join amparo.referral_release r on r.referral_id = f.referral_id
        where f.survivor_id = person and f.recipient = amparo.ctx_org() and f.sharing_ended_at is null
          and f.state in ('ACCEPTED', 'IN_SERVICE', 'ON_HOLD', 'REPORTED_DONE')
          and r.stage = 'IDENTITY' and r.released_at is not null and r.taken_back_at is null
          and (r.readable_until is null or r.readable_until > amparo.ctx_now()))
$$;

-- Null when she agrees to nothing with us, also when we may receive nothing; empty when all she agrees to waits for her name.
create function agreed_with_us(person uuid) returns text[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select case when count(*) > 0 then coalesce(array_agg(distinct i.item) filter (
        where i.item in ('AGE_BAND', 'GENDER', 'LANGUAGES', 'INTERPRETER', 'ADJUSTMENTS', 'NEED', 'WHOLE_CASE') or amparo.named_to_us(person)), '{}') end
    from amparo.consent c join amparo.survivor_standing s on s.survivor_id = c.survivor_id, unnest(string_to_array(c.items, ',')) as i(item)
    where c.survivor_id = person and c.recipient = amparo.ctx_org() and amparo.ctx_has('PARTNER') and amparo.our_reach() = 'ALL'
      and not s.withdrawn and s.standing in ('INTAKE', 'OPEN', 'CLOSED') and person <> all (amparo.shut_out())
      and c.decision = 'GRANTED' and c.state = 'ACTIVE' and c.purpose in ('REFERRAL', 'CROSS_BORDER_TRANSFER', 'SHARE_WITH_AUTHORITY')
      and (amparo.ctx_now() at time zone 'UTC')::date between c.valid_from and coalesce(c.valid_until, 'infinity')
$$;

revoke all on function named_to_us(uuid), agreed_with_us(uuid) from public;
grant execute on function agreed_with_us(uuid) to amparo_app;
