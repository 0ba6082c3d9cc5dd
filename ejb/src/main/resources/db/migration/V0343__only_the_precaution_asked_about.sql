-- Whoever was asked about one account may lift the precaution against that account only; every other keep-away stays with its own rules.
create function precautions_asked_about() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(m.exclusion_id), '{}') from amparo.kept_away_match m
    where m.state = 'OPEN' and m.supervisor = (select amparo.ctx_user()) and (select amparo.ctx_has('SUPERVISOR'))
$$;
revoke all on function precautions_asked_about() from public;
grant execute on function precautions_asked_about() to amparo_app;

alter policy comparing on exclusion using (exclusion_id = any ((select amparo.precautions_asked_about())::uuid[]));
alter policy compared on exclusion using (exclusion_id = any ((select amparo.precautions_asked_about())::uuid[]))
    with check (exclusion_id = any ((select amparo.precautions_asked_about())::uuid[]) and removed_by = (select amparo.ctx_user()));
