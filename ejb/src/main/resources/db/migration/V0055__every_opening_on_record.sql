-- An emergency opening without its record would be seen by nobody: both are written in one transaction, and nobody writes her own verdict.
drop policy care_writes on break_glass;
create policy opening on break_glass for insert to amparo_app
    with check (user_id = (select amparo.ctx_user()) and custodian = (select amparo.ctx_org()) and state = 'OPEN'
                and survivor_id = any ((select amparo.my_survivors())::uuid[]));
create policy no_own_verdict on break_glass as restrictive for update to amparo_app using (user_id <> (select amparo.ctx_user()));

create function glass_is_on_record() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from amparo.break_glass b
                   where b.survivor_id = new.survivor_id and b.user_id = new.user_id and b.ends_at >= new.valid_until - interval '1 minute') then
        raise exception 'an emergency opening without its record' using errcode = '42501';
    end if;
    return null;
end $$;
revoke all on function glass_is_on_record() from public;
create constraint trigger glass_is_on_record after insert on access_grant deferrable initially deferred
    for each row when (new.relation = 'BREAK_GLASS') execute function glass_is_on_record();
