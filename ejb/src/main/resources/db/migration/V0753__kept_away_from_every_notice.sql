-- A notice may name an emergency opening or a pair of records instead of a person: whoever is kept away hears of none of them, earlier or later (R-42).
create function persons_of(ref uuid) returns setof uuid language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select ref
    union all select o.survivor_id from amparo.subject_object o where o.object_id = ref
    union all select b.survivor_id from amparo.break_glass b where b.break_glass_id = ref
    union all select unnest(array[p.survivor_id, p.other_id]) from amparo.possible_same_person p where p.pair_id = ref
    union all select t.survivor_id from amparo.task t where t.task_id = ref
$$;
revoke all on function persons_of(uuid) from public;

create or replace function may_hear(about uuid, person uuid, team uuid) returns boolean language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select (select amparo.ctx_user()) is not null and not exists (
        select from amparo.exclusion x where x.removed_at is null
          and x.survivor_id in (select amparo.persons_of(about))
          and (x.user_id = person
               or x.organisation_id = coalesce(team, (select s.organisation_id from amparo.staff_member s where s.user_id = person))))
$$;

alter policy sent on notice with check ((select amparo.ctx_user()) is not null and amparo.may_hear(ref, to_user, to_org));
-- what was told before she named somebody is gone from that bell at the next look
create policy kept_away on notice as restrictive for select to amparo_app
    using ((select amparo.shut_out()) = '{}'::uuid[] or amparo.may_hear(ref, (select amparo.ctx_user()), (select amparo.ctx_org())));
revoke update on notice from amparo_app;
grant update (seen_at, mailed_at, mail_tries, mail_after) on notice to amparo_app;
