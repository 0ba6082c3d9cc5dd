-- One question tells how a record stands, and which organisations may not even be offered to her: matching and sending need both.
drop function standing(uuid);
create function standing(asked uuid) returns table (
    survivor_id uuid, custodian uuid, standing text, withdrawn boolean, excluded boolean, relations text, shunned text)
language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select s.survivor_id, s.custodian, s.standing, s.withdrawn,
        exists (select from amparo.exclusion x where x.survivor_id = s.survivor_id and x.removed_at is null
                and (x.user_id = (select amparo.ctx_user()) or x.organisation_id = (select amparo.ctx_org()))),
        concat_ws(',',
            (select string_agg(distinct g.relation, ',') from amparo.access_grant g
             where g.survivor_id = s.survivor_id and g.user_id = (select amparo.ctx_user()) and g.ended_at is null
               and (g.valid_until is null or g.valid_until > (select amparo.ctx_now()))),
            case when o.recipient = (select amparo.ctx_org()) then 'RECIPIENT' end,
            case when s.custodian = (select amparo.ctx_org()) then 'HOUSE' end,
            case when s.custodian = (select amparo.ctx_org()) and s.unit_id = any ((select amparo.my_units())::uuid[]) then 'OVERSIGHT' end,
            case when (select amparo.ctx_has('SUPERVISOR')) and s.survivor_id = any ((select amparo.to_compare())::uuid[]) then 'COMPARING' end),
        case when s.custodian = (select amparo.ctx_org()) then
            (select string_agg(x.organisation_id::text, ',') from amparo.exclusion x
             where x.survivor_id = s.survivor_id and x.removed_at is null and x.organisation_id is not null) end
    from amparo.survivor_standing s
    left join amparo.subject_object o on o.object_id = asked
    where s.survivor_id = coalesce(o.survivor_id, asked)
$$;
revoke all on function standing(uuid) from public;
grant execute on function standing(uuid) to amparo_app;
