-- A partner's answer at night has to reach somebody who may open it: whose turn it is comes from the owner, ids only, names to nobody.
create function team_of(person uuid) returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.user_id order by array_position(array['LEAD', 'DEPUTY', 'MEMBER'], g.relation), g.granted_at), '{}')
    from amparo.access_grant g
    where g.survivor_id = person and g.ended_at is null and g.relation in ('LEAD', 'DEPUTY', 'MEMBER')
$$;
revoke all on function team_of(uuid) from public;
grant execute on function team_of(uuid) to amparo_app;
