-- Who sat at the table decides who may take a part of the minutes along: when these are sealed, that is too (R-51, R-66).
create function no_guest_after_sealing() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from amparo.conference c where c.conference_id in (case when tg_op <> 'INSERT' then old.conference_id end, case when tg_op <> 'DELETE' then new.conference_id end)
               and c.state = 'SEALED') then
        raise exception 'sealed minutes do not change' using errcode = '42501';
    end if;
    return coalesce(new, old);
end $$;
revoke all on function no_guest_after_sealing() from public;
create trigger no_guest_after_sealing before insert or update or delete on conference_guest for each row execute function no_guest_after_sealing();
