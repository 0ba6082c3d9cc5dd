-- One way to wall a table, so that no area forgets a part: care team in, excluded out, whoever else is named, everybody else nothing.
create procedure raise_wall(walled regclass, overseen boolean, system_work boolean) language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy care on %s for all to amparo_app
        using (survivor_id = any ((select amparo.my_survivors())::uuid[]))', walled);
    execute format('create policy excluded on %s as restrictive for all to amparo_app
        using (survivor_id <> all ((select amparo.shut_out())::uuid[]))', walled);
    if overseen then
        execute format('create policy oversight on %s for all to amparo_app
            using (custodian = (select amparo.ctx_org()) and unit_id = any ((select amparo.my_units())::uuid[]))', walled);
    end if;
    if system_work then
        execute format('create policy system_work on %s for all to amparo_app using ((select amparo.on_system_duty()))', walled);
    end if;
end $$;
revoke all on procedure raise_wall(regclass, boolean, boolean) from public;
