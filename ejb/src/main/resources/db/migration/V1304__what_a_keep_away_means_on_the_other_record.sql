-- A keep-away reaches the joined record at once; when whoever wrote it down does not work there, the system sees to what it means for the work there (R-42).
alter table exclusion add column followed_at timestamptz;
update exclusion set followed_at = recorded_at where joined_from is not null;
create index exclusion_to_follow on exclusion (recorded_at) where joined_from is not null and followed_at is null and removed_at is null;
grant update (followed_at) on exclusion to amparo_app;

create or replace function share_exclusions(join_id uuid, one uuid, another uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into amparo.exclusion (exclusion_id, survivor_id, user_id, organisation_id, recorded_by, recorded_at, joined_by, joined_from, followed_at)
    select gen_random_uuid(), $3, x.user_id, x.organisation_id, x.recorded_by, x.recorded_at, $1, x.exclusion_id,
           case when $3 = any (amparo.in_my_care()) then amparo.ctx_now() end
    from amparo.exclusion x where x.survivor_id = $2 and x.removed_at is null and x.joined_from is null
      and not exists (select from amparo.exclusion y where y.survivor_id = $3 and y.removed_at is null
                      and y.user_id is not distinct from x.user_id and y.organisation_id is not distinct from x.organisation_id)
$$;
