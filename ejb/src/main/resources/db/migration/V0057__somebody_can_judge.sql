-- Every emergency opening finds a judge: when its unit has nobody else, or a day has gone by, every supervisor of the house may review it (W14).
alter table break_glass add column reminded smallint not null default 0 check (reminded between 0 and 2);

create function glass_to_review() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(b.break_glass_id), '{}') from amparo.break_glass b
    where b.state in ('OPEN', 'ENDED') and (select amparo.ctx_has('SUPERVISOR'))
      and b.custodian = (select amparo.ctx_org()) and b.user_id <> (select amparo.ctx_user())
      and b.survivor_id <> all ((select amparo.shut_out())::uuid[])
      and (b.unit_id = any ((select amparo.my_units())::uuid[])
           or b.opened_at <= (select amparo.ctx_now()) - interval '24 hours'
           or not exists (
               select from amparo.staff_member m
               where m.unit_id = b.unit_id and m.active and m.user_id <> b.user_id and 'SUPERVISOR' = any (string_to_array(m.roles, ','))
                 and not exists (select from amparo.exclusion x
                                 where x.survivor_id = b.survivor_id and x.user_id = m.user_id and x.removed_at is null)))
$$;

create or replace function to_review() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(b.survivor_id), '{}') from amparo.break_glass b where b.break_glass_id = any ((select amparo.glass_to_review())::uuid[])
$$;

-- Which case was opened, for whoever judges it and may otherwise not know of it.
create function number_of_glass(glass uuid) returns text language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select o.spoken from amparo.break_glass b join amparo.subject_object o on o.survivor_id = b.survivor_id and o.spoken is not null
    where b.break_glass_id = glass and glass = any ((select amparo.glass_to_review())::uuid[]) limit 1
$$;
revoke all on function glass_to_review(), number_of_glass(uuid) from public;
grant execute on function glass_to_review(), number_of_glass(uuid) to amparo_app;

create policy reviewing on break_glass for select to amparo_app using (break_glass_id = any ((select amparo.glass_to_review())::uuid[]));
create policy judging on break_glass for update to amparo_app
    using (break_glass_id = any ((select amparo.glass_to_review())::uuid[])) with check (reviewed_by = (select amparo.ctx_user()));
