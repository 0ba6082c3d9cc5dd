-- Whoever judges an emergency opening must be able to read its reason, and nothing else of that person: the vault still asks the permit.
create function to_review() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(b.survivor_id), '{}') from amparo.break_glass b
    where b.state in ('OPEN', 'ENDED') and b.unit_id = any ((select amparo.my_units())::uuid[]) and b.user_id <> (select amparo.ctx_user())
$$;
revoke all on function to_review() from public;
grant execute on function to_review() to amparo_app;

-- the owner reads openings only to answer this question
create policy answering on break_glass for select to amparo_owner using (true);
create policy reviewing on survivor_key for select to amparo_app using (survivor_id = any ((select amparo.to_review())::uuid[]));
