-- Who was erased, so that it can be written down beside the backups: a backup of last week still has her, and must not bring her back.
create table tombstone (
    survivor_id uuid primary key references survivor_standing,
    erased_at   timestamptz not null,
    -- since when it stands in the list outside this database
    kept_at     timestamptz
);
create index tombstone_to_keep on tombstone (erased_at) where kept_at is null;
alter table tombstone enable row level security;
alter table tombstone force row level security;
create policy system_work on tombstone for all to amparo_app using ((select amparo.on_system_duty()));
create policy standing on tombstone for all to amparo_owner using (true);
grant select on tombstone to amparo_app;
grant update (kept_at) on tombstone to amparo_app;

create policy gone on survivor_key for select to amparo_owner using (wrapped is null);
insert into tombstone (survivor_id, erased_at) select survivor_id, destroyed_at from survivor_key where wrapped is null;

create function leaves_a_tombstone() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into amparo.tombstone (survivor_id, erased_at) values (new.survivor_id, new.destroyed_at) on conflict do nothing;
    return null;
end $$;
revoke all on function leaves_a_tombstone() from public;
create trigger leaves_a_tombstone after update on survivor_key for each row when (old.wrapped is not null and new.wrapped is null) execute function leaves_a_tombstone();

-- After a restore, before anybody may come in: who stands in the list outside is erased again. True when there was something left of her.
create function erase_again(her uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not amparo.on_system_duty() then raise exception 'for the system only' using errcode = '42501'; end if;
    if not exists (select from amparo.survivor_standing where survivor_id = her and standing <> 'ERASED') then return false; end if;
    perform set_config('amparo.erasing', her::text, true);
    -- a wish that had not come to its end in the backup did so since
    delete from amparo.erasure where survivor_id = her and state not in ('SHREDDED', 'CERTIFIED');
    perform amparo.shred(her);
    return true;
end $$;
revoke all on function erase_again(uuid) from public;
grant execute on function erase_again(uuid) to amparo_app;
