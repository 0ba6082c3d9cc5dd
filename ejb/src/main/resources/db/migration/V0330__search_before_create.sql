-- A search tells only what the searcher may see; what fits beyond that is filed for a supervisor whom neither record excludes.
create table search_made (
    user_id uuid not null,
    at      timestamptz not null
);
create index search_made_user on search_made (user_id, at);

create table possible_same_person (
    pair_id     uuid primary key default gen_random_uuid(),
    survivor_id uuid not null references survivor_standing,
    other_id    uuid references survivor_standing,
    custodian   uuid not null,
    found_by    uuid not null,
    found_at    timestamptz not null,
    certain     boolean not null,
    supervisor  uuid,
    told_at     timestamptz,
    state       text not null default 'OPEN' check (state in ('OPEN', 'NOT_THE_SAME', 'PASSED_TO_LEADS')),
    decided_by  uuid,
    decided_at  timestamptz,
    version     bigint not null default 0
);
create unique index possible_same_person_once on possible_same_person
    (survivor_id, coalesce(other_id, '00000000-0000-0000-0000-000000000000'), found_by) where state = 'OPEN';
create index possible_same_person_supervisor on possible_same_person (supervisor, found_at) where state = 'OPEN';

alter table possible_same_person enable row level security;
create policy theirs on possible_same_person for all to amparo_app
    using (supervisor = (select amparo.ctx_user()) and (select amparo.ctx_has('SUPERVISOR')));
create policy excluded on possible_same_person as restrictive for all to amparo_app
    using (survivor_id <> all ((select amparo.shut_out())::uuid[]) and coalesce(other_id <> all ((select amparo.shut_out())::uuid[]), true));
create policy system_work on possible_same_person for all to amparo_app using ((select amparo.on_system_duty()));
grant select, update on possible_same_person to amparo_app;

create function count_search() returns integer language sql volatile security definer
set search_path = pg_catalog, pg_temp as $$
    delete from amparo.search_made where user_id = (select amparo.ctx_user()) and at < (select amparo.ctx_now()) - interval '5 minutes';
    insert into amparo.search_made (user_id, at) values ((select amparo.ctx_user()), (select amparo.ctx_now()));
    select count(*)::integer from amparo.search_made where user_id = (select amparo.ctx_user());
$$;

-- One statement whatever is found, so that time tells nothing either. A name alone is no ground to file anything: two fitting
-- traces are, or a number. about: the record just written, when it is not a search.
create function people_like(kinds text[], tokens integer[], about uuid) returns table (survivor_id uuid, kinds text)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
    with fits as (
        select t.survivor_id, string_agg(distinct t.kind, ',') as kinds, count(*) as times, bool_or(t.kind <> 'NAME') as certain,
               t.survivor_id = any ((select amparo.my_survivors())::uuid[])
                   and t.survivor_id <> all ((select amparo.shut_out())::uuid[]) as open
        from unnest($1, $2) as sought (kind, token)
        join amparo.survivor_trace t on t.custodian = (select amparo.ctx_org()) and t.kind = sought.kind and t.token = sought.token
        where t.survivor_id is distinct from $3
        group by t.survivor_id
    ), filed as (
        insert into amparo.possible_same_person (survivor_id, other_id, custodian, found_by, found_at, certain, supervisor)
        select f.survivor_id, $3, s.custodian, (select amparo.ctx_user()), (select amparo.ctx_now()), f.certain,
               (select m.user_id from amparo.staff_member m
                where m.organisation_id = s.custodian and m.active and 'SUPERVISOR' = any (string_to_array(m.roles, ','))
                  and m.user_id <> (select amparo.ctx_user())
                  and not exists (select from amparo.exclusion x where x.removed_at is null and x.user_id = m.user_id
                                  and x.survivor_id in (f.survivor_id, $3))
                order by m.unit_id is not distinct from s.unit_id desc, m.user_id limit 1)
        from fits f join amparo.survivor_standing s on s.survivor_id = f.survivor_id
        where not f.open and s.standing <> 'ERASED' and (f.certain or f.times >= 2)
        on conflict do nothing
    )
    select f.survivor_id, f.kinds from fits f where f.open order by f.certain desc, f.times desc, f.survivor_id limit 201
$$;
revoke all on function count_search(), people_like(text[], integer[], uuid) from public;
grant execute on function count_search(), people_like(text[], integer[], uuid) to amparo_app;
