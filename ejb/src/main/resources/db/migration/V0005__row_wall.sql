-- The second wall: each question about sight is answered by the owner's functions, so that no policy depends on what the asker may read.
create function my_survivors() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.survivor_id), '{}') from amparo.access_grant g
    where g.user_id = (select amparo.ctx_user()) and g.ended_at is null
      and (g.valid_until is null or g.valid_until > (select amparo.ctx_now()))
$$;

create function shut_out() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(x.survivor_id), '{}') from amparo.exclusion x
    where x.removed_at is null and (x.user_id = (select amparo.ctx_user()) or x.organisation_id = (select amparo.ctx_org()))
$$;

-- A supervisor's reach: her own unit in her own organisation; operational columns only, the vault opens nothing on it.
create function my_units() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(s.unit_id), '{}') from amparo.staff_member s
    where s.user_id = (select amparo.ctx_user()) and s.active and s.unit_id is not null and (select amparo.ctx_has('SUPERVISOR'))
$$;

create function on_system_duty() returns boolean language sql stable parallel restricted set search_path = pg_catalog, pg_temp
return amparo.ctx_has('SYSTEM');

-- Everything a decision needs to know about one person and one object, in one question.
create function standing(asked uuid) returns table (
    survivor_id uuid, custodian uuid, standing text, withdrawn boolean, excluded boolean, relations text)
language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select s.survivor_id, s.custodian, s.standing, s.withdrawn,
        exists (select from amparo.exclusion x where x.survivor_id = s.survivor_id and x.removed_at is null
                and (x.user_id = (select amparo.ctx_user()) or x.organisation_id = (select amparo.ctx_org()))),
        concat_ws(',',
            (select string_agg(distinct g.relation, ',') from amparo.access_grant g
             where g.survivor_id = s.survivor_id and g.user_id = (select amparo.ctx_user()) and g.ended_at is null
               and (g.valid_until is null or g.valid_until > (select amparo.ctx_now()))),
            case when o.recipient = (select amparo.ctx_org()) then 'RECIPIENT' end,
            case when s.custodian = (select amparo.ctx_org()) and s.unit_id = any ((select amparo.my_units())::uuid[]) then 'OVERSIGHT' end)
    from amparo.survivor_standing s
    left join amparo.subject_object o on o.object_id = asked
    where s.survivor_id = coalesce(o.survivor_id, asked)
$$;

revoke all on all functions in schema amparo from public;
grant execute on function my_survivors(), shut_out(), my_units(), on_system_duty(), standing(uuid) to amparo_app;
