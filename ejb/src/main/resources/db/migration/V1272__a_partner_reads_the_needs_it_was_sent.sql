-- A referral for one need let its recipient read every need of hers, in codes, and write new ones: it reads and moves those it was asked to meet (R-39).
create function needs_sent_to_us() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(distinct n.id), '{}') from (
        select r.need_id as id from amparo.referral_need r where r.referral_id = any (amparo.received_by_us())
        union select s.need_id from amparo.support_service s where s.provider = (select amparo.ctx_org()) and s.referral_id = any (amparo.received_by_us())) n
    where n.id is not null
$$;
revoke all on function needs_sent_to_us() from public;
grant execute on function needs_sent_to_us() to amparo_app;

drop policy recipient on need;
create policy recipient on need for select to amparo_app using (need_id = any ((select amparo.needs_sent_to_us())::uuid[]));
create policy recipient_answers on need for update to amparo_app using (need_id = any ((select amparo.needs_sent_to_us())::uuid[]));
