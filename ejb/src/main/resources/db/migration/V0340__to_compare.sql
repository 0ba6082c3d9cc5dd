-- A supervisor who was asked whether two records are of one person, or whether an account is of somebody kept away, may look at just these.
create table kept_away (
    kept_away_id uuid primary key,
    survivor_id  uuid not null references survivor_standing,
    custodian    uuid not null,
    kind         text not null check (kind in ('PERSON', 'ORGANISATION')),
    relation     bytea not null,
    name         bytea not null,
    note         bytea,
    recorded_by  uuid not null,
    recorded_at  timestamptz not null,
    removed_at   timestamptz,
    removed_by   uuid
);
create index kept_away_survivor on kept_away (survivor_id) where removed_at is null;

-- How the name sounds, word by word, as short keyed fingerprints.
create table kept_away_trace (
    kept_away_id uuid not null references kept_away,
    survivor_id  uuid not null,
    custodian    uuid not null,
    kind         text not null,
    word         smallint not null,
    token        integer not null,
    primary key (kept_away_id, word, token)
);
create index kept_away_trace_token on kept_away_trace (custodian, kind, token);

create table kept_away_match (
    match_id        uuid primary key default gen_random_uuid(),
    kept_away_id    uuid not null references kept_away,
    survivor_id     uuid not null references survivor_standing,
    custodian       uuid not null,
    user_id         uuid,
    organisation_id uuid,
    exclusion_id    uuid not null references exclusion,
    supervisor      uuid,
    found_at        timestamptz not null,
    told_at         timestamptz,
    state           text not null default 'OPEN' check (state in ('OPEN', 'KEPT_AWAY', 'SOMEBODY_ELSE')),
    decided_by      uuid,
    decided_at      timestamptz,
    check (num_nonnulls(user_id, organisation_id) = 1)
);
create unique index kept_away_match_once on kept_away_match (kept_away_id, coalesce(user_id, organisation_id));
create index kept_away_match_supervisor on kept_away_match (supervisor, found_at) where state = 'OPEN';

-- Whom the caller was asked to compare; nothing for everybody but supervisors.
create function to_compare() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(c.id), '{}') from (
        select unnest(array[p.survivor_id, p.other_id]) as id from amparo.possible_same_person p
        where p.state = 'OPEN' and p.supervisor = (select amparo.ctx_user())
        union select m.survivor_id from amparo.kept_away_match m where m.state = 'OPEN' and m.supervisor = (select amparo.ctx_user())
    ) c where c.id is not null and (select amparo.ctx_has('SUPERVISOR'))
$$;
revoke all on function to_compare() from public;
grant execute on function to_compare() to amparo_app;

create or replace function standing(asked uuid) returns table (
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
            case when s.custodian = (select amparo.ctx_org()) then 'HOUSE' end,
            case when s.custodian = (select amparo.ctx_org()) and s.unit_id = any ((select amparo.my_units())::uuid[]) then 'OVERSIGHT' end,
            case when (select amparo.ctx_has('SUPERVISOR')) and s.survivor_id = any ((select amparo.to_compare())::uuid[]) then 'COMPARING' end)
    from amparo.survivor_standing s
    left join amparo.subject_object o on o.object_id = asked
    where s.survivor_id = coalesce(o.survivor_id, asked)
$$;

call raise_wall('kept_away', false, true);
-- the owner's function that compares names asks whether an entry still stands
alter table kept_away no force row level security;
grant select, insert, update on kept_away to amparo_app;
create policy comparing on kept_away for select to amparo_app using (survivor_id = any ((select amparo.to_compare())::uuid[]));
create policy comparing on survivor_key for select to amparo_app using (survivor_id = any ((select amparo.to_compare())::uuid[]));
create policy comparing on survivor for select to amparo_app using (survivor_id = any ((select amparo.to_compare())::uuid[]));

alter table kept_away_trace enable row level security;
create policy care on kept_away_trace for all to amparo_app
    using (survivor_id = any ((select amparo.my_survivors())::uuid[]) and survivor_id <> all ((select amparo.shut_out())::uuid[]));
grant select, insert on kept_away_trace to amparo_app;

alter table kept_away_match enable row level security;
create policy theirs on kept_away_match for all to amparo_app
    using (supervisor = (select amparo.ctx_user()) and (select amparo.ctx_has('SUPERVISOR')));
create policy excluded on kept_away_match as restrictive for all to amparo_app using (survivor_id <> all ((select amparo.shut_out())::uuid[]));
create policy system_work on kept_away_match for all to amparo_app using ((select amparo.on_system_duty()));
grant select, update on kept_away_match to amparo_app;

-- lifting a precaution that a supervisor found to be about somebody else
create policy comparing on exclusion for select to amparo_app using (survivor_id = any ((select amparo.to_compare())::uuid[]));
create policy compared on exclusion for update to amparo_app using (survivor_id = any ((select amparo.to_compare())::uuid[]));
