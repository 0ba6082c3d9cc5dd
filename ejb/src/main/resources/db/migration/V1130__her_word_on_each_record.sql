-- Two records become one person's on her own word alone, said to whoever works with her on each of them; neither learns from it what the other record is.
create function asked_about(person uuid) returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(p.pair_id order by p.decided_at), '{}') from amparo.possible_same_person p
    where p.state = 'PASSED_TO_LEADS' and p.other_id is not null and person in (p.survivor_id, p.other_id)
      and person = any ((select amparo.in_my_care())::uuid[]) and person <> all ((select amparo.shut_out())::uuid[])
$$;
revoke all on function asked_about(uuid) from public;
grant execute on function asked_about(uuid) to amparo_app;

create table same_person_word (
    pair_id     uuid not null references possible_same_person,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    said        text not null check (said in ('BOTH_ARE_MINE', 'NOT_MINE', 'NOT_WISHED')),
    how         text not null check (how in ('FACE_TO_FACE', 'ON_A_SAFE_WAY', 'IN_WRITING')),
    said_to     uuid not null,
    said_at     timestamptz not null,
    primary key (pair_id, survivor_id)
);
call raise_wall('same_person_word', false, false);
create policy asked on same_person_word as restrictive for insert to amparo_app
    with check (said_to = (select amparo.ctx_user()) and pair_id = any (amparo.asked_about(survivor_id)));
create policy deciding on same_person_word for select to amparo_app
    using (exists (select from amparo.possible_same_person p where p.pair_id = same_person_word.pair_id and p.supervisor = (select amparo.ctx_user())));
grant select, insert on same_person_word to amparo_app;
grant update (said, how, said_to, said_at) on same_person_word to amparo_app;

-- Heard on both records alike.
create function both_hers(pair uuid) returns boolean language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select count(*) = 2 from amparo.same_person_word w join amparo.possible_same_person p using (pair_id)
    where w.pair_id = pair and w.said = 'BOTH_ARE_MINE' and w.survivor_id in (p.survivor_id, p.other_id) and (select amparo.ctx_user()) is not null
$$;
revoke all on function both_hers(uuid) from public;
grant execute on function both_hers(uuid) to amparo_app;
alter table same_person_word no force row level security;

-- whoever was asked may compare once more, to join what she says is hers
create or replace function to_compare() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(c.id), '{}') from (
        select unnest(array[p.survivor_id, p.other_id]) as id from amparo.possible_same_person p
        where p.supervisor = (select amparo.ctx_user()) and (p.state = 'OPEN' or p.state = 'PASSED_TO_LEADS' and amparo.both_hers(p.pair_id))
        union select m.survivor_id from amparo.kept_away_match m where m.state = 'OPEN' and m.supervisor = (select amparo.ctx_user())
    ) c where c.id is not null and (select amparo.ctx_has('SUPERVISOR'))
$$;
