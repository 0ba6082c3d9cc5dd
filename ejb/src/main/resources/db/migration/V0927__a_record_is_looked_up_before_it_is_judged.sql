-- Asked by the number of a case or referral, the record is looked up first: joined to the coalesced key the planner read the whole register for each permit.
create or replace function standing(asked uuid) returns table (
    survivor_id uuid, custodian uuid, standing text, withdrawn boolean, excluded boolean, relations text, shunned text)
language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select a.survivor_id, a.custodian, case when a.tied then a.standing else 'NONE' end, a.tied and a.withdrawn, a.excluded, a.relations, a.shunned
    from (
        select r.*, r.relations <> '' or (select amparo.on_system_duty()) as tied from (
            select s.survivor_id, s.custodian, s.standing, s.withdrawn,
                exists (select from amparo.exclusion x where x.survivor_id = s.survivor_id and x.removed_at is null
                        and (x.user_id = (select amparo.ctx_user()) or x.organisation_id = (select amparo.ctx_org()))) as excluded,
                concat_ws(',',
                    (select string_agg(distinct g.relation, ',') from amparo.access_grant g
                     where g.survivor_id = s.survivor_id and g.user_id = (select amparo.ctx_user()) and g.ended_at is null
                       and (g.valid_until is null or g.valid_until > (select amparo.ctx_now()))),
                    case when o.recipient = (select amparo.ctx_org()) then 'RECIPIENT' end,
                    case when s.custodian = (select amparo.ctx_org()) then 'HOUSE' end,
                    case when s.custodian = (select amparo.ctx_org()) and s.unit_id = any ((select amparo.my_units())::uuid[]) then 'OVERSIGHT' end,
                    case when (select amparo.ctx_has('SUPERVISOR')) and s.survivor_id = any ((select amparo.to_compare())::uuid[]) then 'COMPARING' end) as relations,
                case when s.custodian = (select amparo.ctx_org()) then
                    (select string_agg(x.organisation_id::text, ',') from amparo.exclusion x
                     where x.survivor_id = s.survivor_id and x.removed_at is null and x.organisation_id is not null) end as shunned
            from amparo.survivor_standing s
            left join amparo.subject_object o on o.object_id = asked
            where s.survivor_id = coalesce((select x.survivor_id from amparo.subject_object x where x.object_id = asked), asked) and (select amparo.ctx_user()) <> '00000000-0000-0000-0000-000000000000'
        ) r
    ) a
$$;
