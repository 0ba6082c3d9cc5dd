-- A unit whose supervisors are all away, or that has none, is minded by the other supervisors of the house until somebody is back (R-133).
create or replace function my_units() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(u.unit_id), '{}') from amparo.unit u
    where (select amparo.ctx_has('SUPERVISOR'))
      and exists (select from amparo.staff_member me where me.user_id = (select amparo.ctx_user()) and me.active
                  and (me.unit_id = u.unit_id
                       or (me.organisation_id = u.organisation_id and not exists (
                           select from amparo.staff_member s
                           where s.unit_id = u.unit_id and s.active and 'SUPERVISOR' = any (string_to_array(s.roles, ','))
                             and not exists (select from amparo.absence a where a.user_id = s.user_id
                                             and a.from_at <= (select amparo.ctx_now()) and a.until_at > (select amparo.ctx_now()))))))
$$;

-- What follows a verdict is owed by the lead; whoever judges may say so.
create policy reviewing on task for all to amparo_app using (ref_id = any ((select amparo.glass_to_review())::uuid[]));
