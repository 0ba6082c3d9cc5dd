-- Erasing somebody: the key is destroyed, every row about her goes, and what is left says that there was somebody, when it ended and who looked (R-39).
-- What is kept is named here, everything else goes by itself, also what is added later: a table forgotten in a list would keep a person.
create function kept_after_erasure() returns table (kept name, why text) language sql immutable set search_path = pg_catalog, pg_temp
begin atomic
    values (name 'survivor_standing', 'an id that names nobody, erased: what comes later cannot be about her again'),
        ('survivor_key', 'that there was a key and it was destroyed: a new one would otherwise be made for the same id'),
        ('tombstone', 'what the list beside the backups is written from'),
        ('erasure', 'who asked, who agreed and when; a reference and nothing of her'),
        ('access_grant', 'who was let in and until when, which is how who had looked stays answerable; every one has ended'),
        ('exclusion', 'whom she still keeps away, or they would read of her in the log; sealed without a key');
end;

-- The walls hold for the owner too. It reaches one person's rows, and only while she is being erased; asked again after every migration (afterMigrate.sql),
-- because whoever raises a wall of another kind would shut it out without a sound.
create procedure let_the_owner_erase() language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    t record;
begin
    for t in select c.oid::regclass as name, a.attname as whose from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
             where c.relnamespace = 'amparo'::regnamespace and c.relkind = 'r' and c.relforcerowsecurity
               and (a.attname = 'survivor_id' or exists (
                   select from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid and f.conkey = array[a.attnum]
                     and f.confrelid in ('amparo.survivor_standing'::regclass, 'amparo.survivor'::regclass)))
               and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'erasing_' || a.attname) loop
        execute format('create policy %I on %s for all to amparo_owner using (%I = (select cast(nullif(current_setting(''amparo.erasing'', true), '''') as uuid)))',
                       'erasing_' || t.whose, t.name, t.whose);
    end loop;
end $$;
revoke all on procedure let_the_owner_erase() from public;
call let_the_owner_erase();

-- sealed minutes change no more, but they may go with whom they are about
create or replace function no_guest_after_sealing() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'DELETE' and exists (select from amparo.survivor_standing s where s.survivor_id = old.survivor_id and s.standing = 'ERASED') then return old; end if;
    if exists (select from amparo.conference c where c.conference_id in (case when tg_op <> 'INSERT' then old.conference_id end, case when tg_op <> 'DELETE' then new.conference_id end)
               and c.state = 'SEALED') then
        raise exception 'sealed minutes do not change' using errcode = '42501';
    end if;
    return coalesce(new, old);
end $$;

create function shred(her uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    t record;
    waiting boolean := true;
    at timestamptz := coalesce(amparo.ctx_now(), now());
begin
    if exists (select from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'survivor_id' and not a.attisdropped
               where c.relnamespace = 'amparo'::regnamespace and c.relkind = 'r' and c.relforcerowsecurity
                 and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'erasing_survivor_id')) then
        raise exception 'a wall would keep something of her';
    end if;
    perform set_config('amparo.erasing', her::text, true);
    update amparo.survivor_standing set standing = 'ERASED', withdrawn = false where survivor_id = her;
    update amparo.survivor_key set wrapped = null, destroyed_at = at where survivor_id = her and wrapped is not null;
    delete from amparo.notice where ref = her or ref in (select o.object_id from amparo.subject_object o where o.survivor_id = her);
    -- what stays must not hold what goes: who was let in, and whom she wished away, once through a joined record
    update amparo.exclusion set joined_by = null, joined_from = null
    where joined_by in (select join_id from amparo.joined_record where her in (survivor_id, other_id)) or survivor_id = her;
    update amparo.access_grant set joined_by = null where joined_by in (select join_id from amparo.joined_record where her in (survivor_id, other_id));
    update amparo.access_grant set ended_at = at where survivor_id = her and ended_at is null;
    delete from amparo.same_person_word w using amparo.possible_same_person p where p.pair_id = w.pair_id and her in (p.survivor_id, p.other_id);
    -- one table may wait for another: as often as it takes, and then no oftener
    for attempt in 1 .. 8 loop
        exit when not waiting;
        waiting := false;
        for t in select a.attrelid::regclass as name, a.attname as whose from pg_attribute a join pg_class c on c.oid = a.attrelid
                 where c.relnamespace = 'amparo'::regnamespace and c.relkind = 'r' and not a.attisdropped and c.relname not in (select k.kept from amparo.kept_after_erasure() k)
                   and (a.attname = 'survivor_id' or exists (
                       select from pg_constraint f where f.contype = 'f' and f.conrelid = c.oid and f.conkey = array[a.attnum]
                         and f.confrelid in ('amparo.survivor_standing'::regclass, 'amparo.survivor'::regclass))) loop
            begin
                execute format('delete from %s where %I = $1', t.name, t.whose) using her;
            exception when foreign_key_violation then
                waiting := true;
            end;
        end loop;
    end loop;
    if waiting then raise exception 'something of her could not be let go'; end if;
    -- whom she still keeps away learns nothing of her from the log later on either
    delete from amparo.exclusion where survivor_id = her and removed_at is not null;
    perform set_config('amparo.erasing', '', true);
end $$;

-- What two people agreed to, when its time has come; nothing but the clock may ask, and only for this.
create function erase_as_agreed(wish uuid) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    e amparo.erasure;
    one uuid;
begin
    select * into e from amparo.erasure where erasure_id = wish for update;
    if not amparo.on_system_duty() or e.state is distinct from 'COOLING' or e.cooling_until > amparo.ctx_now()
       or string_to_array(amparo.erasure_hindrances(e.survivor_id), ',') && array['CASE_GOES_ON', 'LEGAL_HOLD', 'LOOKED_INTO'] then
        raise exception 'not to be erased' using errcode = '42501';
    end if;
    foreach one in array e.survivor_id || e.others loop
        perform amparo.shred(one);
    end loop;
    update amparo.erasure set state = 'SHREDDED', erased_at = amparo.ctx_now(), version = version + 1 where erasure_id = wish;
end $$;
revoke all on function kept_after_erasure(), shred(uuid), erase_as_agreed(uuid) from public;
grant execute on function erase_as_agreed(uuid) to amparo_app;
