-- Somebody of her own team who sounds like a person kept away is shut out and asked about like any other account: a place in the team is no proof of being somebody else (R-42).
create or replace function shut_out_like_somebody_kept_away(house uuid, what text, tokens integer[], account uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    with fits as (
        select t.kept_away_id, t.survivor_id, t.custodian from amparo.kept_away_trace t join amparo.kept_away k using (kept_away_id)
        where t.custodian = house and t.kind = what and t.token = any (tokens) and k.removed_at is null
          and not exists (select from amparo.kept_away_match m where m.kept_away_id = t.kept_away_id and account in (m.user_id, m.organisation_id))
        group by t.kept_away_id, t.survivor_id, t.custodian
        having count(distinct t.word) >= least(2, (select max(a.word) from amparo.kept_away_trace a where a.kept_away_id = t.kept_away_id))
    ), shut as (
        insert into amparo.exclusion (exclusion_id, survivor_id, user_id, organisation_id, recorded_by, recorded_at)
        select gen_random_uuid(), f.survivor_id, case when what = 'PERSON' then account end, case when what = 'ORGANISATION' then account end,
               (select amparo.ctx_user()), (select amparo.ctx_now())
        from (select distinct survivor_id from fits) f
        returning exclusion_id, survivor_id
    )
    insert into amparo.kept_away_match (kept_away_id, survivor_id, custodian, user_id, organisation_id, exclusion_id, supervisor, found_at)
    select f.kept_away_id, f.survivor_id, f.custodian, case when what = 'PERSON' then account end, case when what = 'ORGANISATION' then account end,
           x.exclusion_id,
           (select m.user_id from amparo.staff_member m join amparo.survivor_standing s on s.survivor_id = f.survivor_id
            where m.organisation_id = f.custodian and m.active and 'SUPERVISOR' = any (string_to_array(m.roles, ',')) and m.user_id <> account
              and not exists (select from amparo.exclusion e where e.removed_at is null and e.survivor_id = f.survivor_id
                              and (e.user_id = m.user_id or e.organisation_id = m.organisation_id))
            order by m.unit_id is not distinct from s.unit_id desc, m.user_id limit 1),
           (select amparo.ctx_now())
    from fits f join shut x using (survivor_id)
    on conflict do nothing
$$;
