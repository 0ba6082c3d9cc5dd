-- Whom a survivor does not want near her hears nothing of her, not even that something waits (R-42). The teller may not know the exclusion.
create function may_hear(about uuid, person uuid, team uuid) returns boolean language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select not exists (
        select from amparo.exclusion x where x.removed_at is null
          and x.survivor_id = coalesce((select o.survivor_id from amparo.subject_object o where o.object_id = about), about)
          and (x.user_id = person
               or x.organisation_id = coalesce(team, (select s.organisation_id from amparo.staff_member s where s.user_id = person))))
$$;
revoke all on function may_hear(uuid, uuid, uuid) from public;
grant execute on function may_hear(uuid, uuid, uuid) to amparo_app;
