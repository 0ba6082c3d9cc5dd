-- Who works with the leading record sees the other; whom she keeps away from one is kept away from both. It follows by itself, at once, and ends with the join.
alter table access_grant add column joined_by uuid references joined_record (join_id);
alter table exclusion add column joined_by uuid references joined_record (join_id);
alter table exclusion add column joined_from uuid references exclusion (exclusion_id);
create index exclusion_joined on exclusion (joined_from) where removed_at is null and joined_from is not null;
create index access_grant_joined on access_grant (joined_by) where ended_at is null and joined_by is not null;

create function share_sight(join_id uuid, leads uuid, led uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into amparo.access_grant (grant_id, survivor_id, user_id, relation, granted_by, granted_at, joined_by)
    select gen_random_uuid(), $3, w.user_id, 'MEMBER', (select amparo.ctx_user()), (select amparo.ctx_now()), $1
    from (select distinct g.user_id from amparo.access_grant g
          where g.survivor_id = $2 and g.ended_at is null and g.relation in ('LEAD', 'DEPUTY', 'MEMBER') and g.joined_by is null) w
    where not exists (select from amparo.access_grant h where h.survivor_id = $3 and h.user_id = w.user_id and h.ended_at is null
                      and h.relation in ('LEAD', 'DEPUTY', 'MEMBER'))
$$;

create function share_exclusions(join_id uuid, one uuid, another uuid) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
    insert into amparo.exclusion (exclusion_id, survivor_id, user_id, organisation_id, recorded_by, recorded_at, joined_by, joined_from)
    select gen_random_uuid(), $3, x.user_id, x.organisation_id, x.recorded_by, x.recorded_at, $1, x.exclusion_id
    from amparo.exclusion x where x.survivor_id = $2 and x.removed_at is null and x.joined_from is null
      and not exists (select from amparo.exclusion y where y.survivor_id = $3 and y.removed_at is null
                      and y.user_id is not distinct from x.user_id and y.organisation_id is not distinct from x.organisation_id)
$$;

create function join_or_part() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        if exists (select from amparo.joined_record j where j.parted_at is null and j.join_id <> new.join_id
                   and (j.other_id = new.survivor_id or j.survivor_id = new.other_id)) then
            raise exception 'a record that is led leads to none' using errcode = 'check_violation';
        end if;
        perform amparo.share_exclusions(new.join_id, new.survivor_id, new.other_id);
        perform amparo.share_exclusions(new.join_id, new.other_id, new.survivor_id);
        perform amparo.share_sight(new.join_id, new.survivor_id, new.other_id);
    elsif old.parted_at is null and new.parted_at is not null then
        update amparo.access_grant g set ended_at = new.parted_at where g.joined_by = new.join_id and g.ended_at is null;
        update amparo.exclusion x set removed_at = new.parted_at, removed_by = new.parted_by, joined_from = null
        where x.joined_by = new.join_id and x.removed_at is null;
    end if;
    return null;
end $$;
create trigger brings after insert or update of parted_at on joined_record for each row execute function join_or_part();

create function sight_follows() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    j record;
begin
    for j in select join_id, survivor_id, other_id from amparo.joined_record where survivor_id = new.survivor_id and parted_at is null loop
        if new.ended_at is null then
            perform amparo.share_sight(j.join_id, j.survivor_id, j.other_id);
        elsif not exists (select from amparo.access_grant g where g.survivor_id = new.survivor_id and g.user_id = new.user_id and g.ended_at is null
                          and g.relation in ('LEAD', 'DEPUTY', 'MEMBER')) then
            update amparo.access_grant g set ended_at = new.ended_at
            where g.survivor_id = j.other_id and g.user_id = new.user_id and g.joined_by = j.join_id and g.ended_at is null;
        end if;
    end loop;
    return null;
end $$;
create trigger joined after insert or update of ended_at on access_grant for each row when (new.joined_by is null) execute function sight_follows();

create function exclusion_follows() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    j record;
begin
    if new.removed_at is not null then
        -- she let somebody near again: on the record she was asked on, and so on both
        update amparo.exclusion x set removed_at = new.removed_at, removed_by = new.removed_by
        where x.removed_at is null and (x.joined_from = new.exclusion_id or x.exclusion_id = new.joined_from);
    elsif new.joined_from is null then
        for j in select join_id, survivor_id, other_id from amparo.joined_record where new.survivor_id in (survivor_id, other_id) and parted_at is null loop
            perform amparo.share_exclusions(j.join_id, new.survivor_id, case when j.survivor_id = new.survivor_id then j.other_id else j.survivor_id end);
        end loop;
    end if;
    return null;
end $$;
create trigger joined after insert or update of removed_at on exclusion for each row execute function exclusion_follows();

revoke all on function share_sight(uuid, uuid, uuid), share_exclusions(uuid, uuid, uuid), join_or_part(), sight_follows(), exclusion_follows() from public;

-- Nobody who leads a record may be shut out of it by what is said on the other: then the team is changed first. Tells whoever was asked only that it is so.
create function kept_away_leads(pair uuid) returns boolean language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select exists (select from amparo.possible_same_person p
                   join amparo.access_grant g on g.survivor_id in (p.survivor_id, p.other_id) and g.relation in ('LEAD', 'DEPUTY') and g.ended_at is null
                   join amparo.exclusion x on x.survivor_id in (p.survivor_id, p.other_id) and x.user_id = g.user_id and x.removed_at is null
                   where p.pair_id = pair and p.supervisor = (select amparo.ctx_user()))
$$;
revoke all on function kept_away_leads(uuid) from public;
grant execute on function kept_away_leads(uuid) to amparo_app;
