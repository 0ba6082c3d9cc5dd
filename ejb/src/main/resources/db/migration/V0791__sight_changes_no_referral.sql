-- Who was asked for a second look answers on that referral while it waits, and changes nothing else; addresses are given by who works on it.
create function second_looks() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.survivor_id), '{}') from amparo.access_grant g
    where g.user_id = (select amparo.ctx_user()) and g.ended_at is null and g.relation = 'SECOND_LOOK' and g.valid_until > (select amparo.ctx_now())
$$;
revoke all on function second_looks() from public;
grant execute on function second_looks() to amparo_app;

create policy second_look on referral for update to amparo_app
    using (state = 'READY' and survivor_id = any ((select amparo.second_looks())::uuid[]))
    with check (state = 'READY' and survivor_id = any ((select amparo.second_looks())::uuid[]));
alter policy addressed on subject_object using (recipient is null and amparo.may_work(survivor_id)) with check (amparo.may_work(survivor_id));
