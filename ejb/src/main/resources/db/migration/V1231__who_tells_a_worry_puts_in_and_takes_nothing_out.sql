-- The only way in for somebody of the community: a person nobody knows yet, in the hands of a colleague of the house, and so many in a day (R-108).
-- Whoever tells gets no grant: there is nothing to read with, also for SQL that slipped into the request.
create function begin_worry(person uuid, holder uuid, most integer) returns boolean language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
    if not amparo.ctx_has('COMMUNITY_MONITOR') then raise exception 'not hers to tell' using errcode = '42501'; end if;
    perform pg_advisory_xact_lock(hashtextextended('worry ' || amparo.ctx_user(), 0));
    if (select count(*) from amparo.access_grant g where g.granted_by = amparo.ctx_user() and g.relation = 'WORRY'
            and g.granted_at > amparo.ctx_now() - interval '1 day') >= most then
        return false;
    end if;
    if not exists (select from amparo.staff_member m where m.user_id = holder and m.organisation_id = amparo.ctx_org() and m.active
            and string_to_array(m.roles, ',') && array['FIRST_CONTACT', 'SUPERVISOR']) then
        raise exception 'nobody who may look' using errcode = '42501';
    end if;
    insert into amparo.survivor_standing (survivor_id, custodian, unit_id, standing)
    select person, amparo.ctx_org(), coalesce(t.unit_id, h.unit_id), 'INTAKE'
    from amparo.staff_member h left join amparo.staff_member t on t.user_id = amparo.ctx_user() where h.user_id = holder;
    insert into amparo.access_grant (grant_id, survivor_id, user_id, relation, granted_by, granted_at)
    values (gen_random_uuid(), person, holder, 'WORRY', amparo.ctx_user(), amparo.ctx_now());
    return true;
end $$;

-- Whom she has just told of, in this transaction and no later one.
create function just_told() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.survivor_id), '{}') from amparo.access_grant g
    where g.granted_by = (select amparo.ctx_user()) and g.relation = 'WORRY' and g.granted_at = (select amparo.ctx_now())
      and (select amparo.ctx_has('COMMUNITY_MONITOR'))
$$;
revoke all on function begin_worry(uuid, uuid, integer), just_told() from public;
grant execute on function begin_worry(uuid, uuid, integer), just_told() to amparo_app;

create policy told on survivor_key for insert to amparo_app with check (survivor_id = any ((select amparo.just_told())::uuid[]));
create policy told on worry for insert to amparo_app
    with check (survivor_id = any ((select amparo.just_told())::uuid[]) and told_by = (select amparo.ctx_user()) and state = 'WAITING');
create policy told on task for insert to amparo_app
    with check (kind = 'LOOK_AT_WORRY' and survivor_id = any ((select amparo.just_told())::uuid[]));
