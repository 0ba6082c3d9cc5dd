-- From a wish to be erased, or the end of a record's time, to a certificate: asked for on a survivor's own word, agreed to by two others, and for some days
-- taken back with one word (W14). The reference names the wish and never the person; the row outlives her record and says who decided.
create table erasure (
    erasure_id         uuid primary key,
    survivor_id        uuid not null references survivor_standing,
    custodian          uuid not null,
    unit_id            uuid references unit,
    case_id            uuid not null,
    reference          text not null unique check (reference ~ '^[2-9A-HJ-NP-TV-Z]{4}-[2-9A-HJ-NP-TV-Z]{4}$'),
    state              text not null check (state in ('REQUESTED', 'IDENTITY_PROVED', 'HELD', 'APPROVED_ONCE', 'COOLING', 'SHREDDED', 'CERTIFIED', 'STOPPED', 'DECLINED')),
    ground             text not null check (ground in ('HER_WORD', 'END_OF_TIME')),
    said_how           text check (said_how in ('FACE_TO_FACE', 'ON_A_SAFE_WAY', 'IN_WRITING')),
    identity           text check (identity in ('KNOWN_TO_US', 'CODE_WORD', 'PAPER_SEEN', 'ANSWERED_QUESTIONS')),
    requested_by       uuid not null,
    requested_at       timestamptz not null,
    answer_by          timestamptz not null,
    approved_by        uuid,
    approved_at        timestamptz,
    second_by          uuid,
    second_at          timestamptz,
    cooling_until      timestamptz,
    recalled_at        timestamptz,
    partners_asked     integer not null default 0,
    partners_confirmed integer not null default 0,
    -- joined records of the same person that go with it
    others             uuid[] not null default '{}',
    declined_for       text check (declined_for in ('IDENTITY_IN_DOUBT', 'PERHAPS_PRESSED', 'STILL_OWED', 'ASKED_BY_MISTAKE')),
    ended_by           uuid,
    ended_at           timestamptz,
    erased_at          timestamptz,
    version            bigint not null default 0,
    check ((ground = 'HER_WORD') = (said_how is not null)),
    check ((approved_by is null) = (approved_at is null) and (second_by is null) = (second_at is null)),
    -- nobody agrees to what she asked for herself, and nobody twice
    check (approved_by <> requested_by and second_by <> requested_by and second_by <> approved_by),
    check (state not in ('COOLING', 'SHREDDED', 'CERTIFIED') or num_nonnulls(approved_by, second_by, cooling_until) = 3),
    check ((state in ('SHREDDED', 'CERTIFIED')) = (erased_at is not null)),
    check ((state in ('STOPPED', 'DECLINED')) = (ended_at is not null) and (ended_at is null) = (ended_by is null)),
    check ((state = 'DECLINED') = (declined_for is not null))
);
create unique index erasure_one on erasure (survivor_id) where state not in ('SHREDDED', 'CERTIFIED', 'STOPPED', 'DECLINED');
create index erasure_house on erasure (custodian, requested_at, erasure_id);
create index erasure_going on erasure (state, cooling_until) where state in ('COOLING', 'SHREDDED');
call raise_wall('erasure', true, true);
create trigger kept_in_unit before insert on erasure for each row execute function kept_in_unit();
create trigger stays_hers before update of survivor_id, custodian on erasure for each row
    when (old.survivor_id is distinct from new.survivor_id or old.custodian is distinct from new.custodian) execute function stays_hers();

-- Whoever works with survivors in the house may hear that one is under way, by its reference, so that anybody can take down that she changed her mind.
create function works_with_survivors() returns boolean language sql stable parallel restricted set search_path = pg_catalog, pg_temp
return amparo.ctx_has('FIRST_CONTACT') or amparo.ctx_has('CASEWORKER') or amparo.ctx_has('CHILD_SPECIALIST') or amparo.ctx_has('LEGAL_ADVISER') or amparo.ctx_has('SUPERVISOR');
revoke all on function works_with_survivors() from public;
grant execute on function works_with_survivors() to amparo_app;
create policy house on erasure for select to amparo_app using (custodian = (select amparo.ctx_org()) and (select amparo.works_with_survivors()));
create policy house_works on erasure for update to amparo_app using (custodian = (select amparo.ctx_org()) and (select amparo.works_with_survivors()));
create policy asked_by_oneself on erasure as restrictive for insert to amparo_app
    with check (requested_by = (select amparo.ctx_user()) and state in ('REQUESTED', 'IDENTITY_PROVED') and num_nonnulls(approved_by, second_by, cooling_until) = 0);
create policy seen on erasure for select to amparo_owner using (true);
create policy settling on erasure for update to amparo_owner using (true);
grant select, insert, update on erasure to amparo_app;

-- The owner looks at a few codes to answer what stands in the way.
create policy answering on breach for select to amparo_owner using (true);
create policy answering on survivor for select to amparo_owner using (true);

-- Other records that are hers too, whichever of them leads.
create function joined_others(asked uuid) returns uuid[] language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    with head as (
        select coalesce((select j.survivor_id from amparo.joined_record j where j.other_id = asked and j.parted_at is null), asked) as id)
    select coalesce(array_agg(r.id), '{}') from (
        select l.id from head l
        union select j.other_id from amparo.joined_record j join head l on j.survivor_id = l.id where j.parted_at is null) r
    where r.id <> asked
$$;
revoke all on function joined_others(uuid) from public;

-- The same for those of the house who decide: each record has its own permit and its own fact.
create function erasure_concerns(asked uuid) returns uuid[] language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select amparo.joined_others(s.survivor_id) from amparo.survivor_standing s where s.survivor_id = asked and s.survivor_id <> all (amparo.shut_out())
      and (amparo.on_system_duty() or s.custodian = amparo.ctx_org() and amparo.works_with_survivors())
$$;
revoke all on function erasure_concerns(uuid) from public;
grant execute on function erasure_concerns(uuid) to amparo_app;

-- What stands in the way of erasing somebody, in codes, of all records that are hers; told in the house that keeps them.
create function erasure_hindrances(asked uuid) returns text language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    with hers as (select unnest(asked || amparo.joined_others(asked)) as id)
    select concat_ws(',',
        case when exists (select from amparo.survivor_standing s join hers on hers.id = s.survivor_id where s.standing in ('INTAKE', 'OPEN')) then 'CASE_GOES_ON' end,
        case when exists (select from amparo.legal_hold h join hers on hers.id = h.survivor_id where h.ended_at is null) then 'LEGAL_HOLD' end,
        case when exists (select from amparo.breach b join hers on hers.id = b.survivor_id where b.closed_at is null)
               or exists (select from amparo.break_glass g join hers on hers.id = g.survivor_id where g.state in ('OPEN', 'ENDED')) then 'LOOKED_INTO' end,
        case when exists (select from amparo.survivor s join hers on hers.id = s.survivor_id
                          where s.believed_child or s.born_to + 18 >= extract(year from amparo.ctx_now())) then 'CHILD' end)
    from amparo.survivor_standing s where s.survivor_id = asked and s.survivor_id <> all (amparo.shut_out())
      and (amparo.on_system_duty() or s.custodian = amparo.ctx_org() and amparo.works_with_survivors())
$$;
revoke all on function erasure_hindrances(uuid) from public;
grant execute on function erasure_hindrances(uuid) to amparo_app;

-- Agreed to: from this moment nobody has her records in hand. She changed her mind, or the law keeps them: they are closed or archived as they were.
create function hold_for_erasure(hers uuid[]) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
    update amparo.access_grant set ended_at = amparo.ctx_now() where survivor_id = any (hers) and ended_at is null;
    update amparo.survivor_standing set standing = 'HOLD' where survivor_id = any (hers);
$$;
create function let_go_of_erasure(hers uuid[]) returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
    update amparo.survivor_standing s set standing = case when exists (select from amparo.case_file f where f.survivor_id = s.survivor_id and f.state = 'ARCHIVED')
                                                     then 'ARCHIVED' else 'CLOSED' end
    where s.survivor_id = any (hers) and s.standing = 'HOLD';
    insert into amparo.access_grant (grant_id, survivor_id, user_id, relation, granted_by, granted_at)
    select gen_random_uuid(), f.survivor_id, m.user_id, p.relation, amparo.ctx_user(), amparo.ctx_now()
    from amparo.case_file f cross join lateral (values (f.lead, 'LEAD'), (f.deputy, 'DEPUTY')) p(who, relation)
    join amparo.staff_member m on m.user_id = p.who and m.active
    where f.survivor_id = any (hers) and f.state = 'CLOSED'
      and not exists (select from amparo.exclusion x where x.survivor_id = f.survivor_id and x.user_id = m.user_id and x.removed_at is null);
$$;
revoke all on function hold_for_erasure(uuid[]), let_go_of_erasure(uuid[]) from public;

-- Two people and some days: whoever slips SQL into a request is one person, and the clock is not theirs.
create function erasure_keeps_its_rules() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if amparo.ctx_user() is null then return new; end if;
    if old.state in ('CERTIFIED', 'STOPPED', 'DECLINED') or old.state = 'SHREDDED' and not amparo.on_system_duty()
       or new.state in ('SHREDDED', 'CERTIFIED') and not amparo.on_system_duty()
       or (new.erasure_id, new.case_id, new.reference, new.requested_by, new.requested_at, new.ground) is distinct from
          (old.erasure_id, old.case_id, old.reference, old.requested_by, old.requested_at, old.ground)
       or new.approved_by is distinct from old.approved_by and new.approved_by is not null and new.approved_by <> amparo.ctx_user()
       or new.second_by is distinct from old.second_by and new.second_by is not null and new.second_by <> amparo.ctx_user()
       or (new.approved_by is distinct from old.approved_by or new.second_by is distinct from old.second_by) and num_nonnulls(new.approved_by, new.second_by) > 0
          and not (amparo.ctx_has('SUPERVISOR') or amparo.ctx_has('LEGAL_ADVISER') or amparo.ctx_has('CHILD_SPECIALIST'))
       or old.state = 'COOLING' and new.cooling_until is distinct from old.cooling_until and new.state not in ('HELD', 'STOPPED') then
        raise exception 'an erasure keeps its rules' using errcode = '42501';
    end if;
    if new.state = 'COOLING' and old.state <> 'COOLING' then
        if old.state <> 'APPROVED_ONCE' or new.second_by is distinct from amparo.ctx_user() or new.cooling_until < amparo.ctx_now() + interval '1 day'
           or string_to_array(amparo.erasure_hindrances(new.survivor_id), ',') && array['CASE_GOES_ON', 'LEGAL_HOLD', 'LOOKED_INTO'] then
            raise exception 'not to be erased' using errcode = '42501';
        end if;
        new.others := amparo.joined_others(new.survivor_id);
        perform amparo.hold_for_erasure(new.survivor_id || new.others);
    elsif old.state = 'COOLING' and new.state in ('HELD', 'STOPPED') then
        perform amparo.let_go_of_erasure(old.survivor_id || old.others);
    end if;
    return new;
end $$;
revoke all on function erasure_keeps_its_rules() from public;
create trigger erasure_keeps_its_rules before update on erasure for each row execute function erasure_keeps_its_rules();

create or replace function keeping_moves_with_the_case() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update amparo.keeping set unit_id = new.unit_id where survivor_id = new.survivor_id;
    update amparo.legal_hold set unit_id = new.unit_id where survivor_id = new.survivor_id;
    update amparo.erasure set unit_id = new.unit_id where survivor_id = new.survivor_id and state not in ('SHREDDED', 'CERTIFIED', 'STOPPED', 'DECLINED');
    return null;
end $$;
