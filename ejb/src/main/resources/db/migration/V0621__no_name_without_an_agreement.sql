-- The name goes out with a yes only to an organisation that may receive personal data at that moment; and a partner that heard her
-- stop, or says "this should not have reached us", keeps neither parts nor questions nor messages.
create or replace function settle_identity(asked uuid) returns integer language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
    changed integer;
begin
    update amparo.referral_release r
    set released_at = case when f.state in ('ACCEPTED', 'IN_SERVICE', 'ON_HOLD') then amparo.ctx_now() end
    from amparo.referral f
    where r.referral_id = asked and f.referral_id = asked and r.stage = 'IDENTITY' and r.taken_back_at is null and f.identity_early is null
      and (r.released_at is null) = (f.state in ('ACCEPTED', 'IN_SERVICE', 'ON_HOLD'))
      and (f.state not in ('ACCEPTED', 'IN_SERVICE', 'ON_HOLD') or f.sharing_ended_at is null
           and (f.consent_until is null or f.consent_until >= (amparo.ctx_now() at time zone 'UTC')::date)
           and amparo.partner_reach(f.recipient) = 'ALL')
      and not (f.survivor_id = any (amparo.shut_out()))
      and (f.recipient = amparo.ctx_org() and amparo.ctx_has('PARTNER') or f.survivor_id = any (amparo.my_survivors()));
    get diagnostics changed = row_count;
    return changed;
end $$;

alter table referral_message no force row level security;
alter table referral_question no force row level security;
create or replace function take_back_own(wrong uuid) returns integer language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
    changed integer;
begin
    update amparo.referral_release r set taken_back_at = amparo.ctx_now()
    where r.referral_id = wrong and r.taken_back_at is null and r.recipient = amparo.ctx_org() and amparo.ctx_has('PARTNER');
    get diagnostics changed = row_count;
    update amparo.referral_message m set taken_back_at = amparo.ctx_now()
    where m.referral_id = wrong and m.taken_back_at is null and m.recipient = amparo.ctx_org() and amparo.ctx_has('PARTNER');
    update amparo.referral_question q set taken_back_at = amparo.ctx_now()
    where q.referral_id = wrong and q.taken_back_at is null and q.recipient = amparo.ctx_org() and amparo.ctx_has('PARTNER');
    return changed;
end $$;
