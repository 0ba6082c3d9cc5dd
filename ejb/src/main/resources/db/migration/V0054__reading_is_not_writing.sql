-- The care team's wall had one policy for reading and writing; those who may only look get the first half of it.
create or replace procedure raise_wall(walled regclass, overseen boolean, system_work boolean) language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy care on %s for select to amparo_app
        using (survivor_id = any ((select amparo.my_survivors())::uuid[]))', walled);
    execute format('create policy care_writes on %s for all to amparo_app
        using (survivor_id = any ((select amparo.in_my_care())::uuid[]))', walled);
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

do $$
declare
    walled regclass;
begin
    for walled in select format('%I.%I', schemaname, tablename)::regclass from pg_policies
                  where schemaname = 'amparo' and policyname = 'care' and cmd = 'ALL' and tablename <> 'kept_away_trace' loop
        execute format('drop policy care on %s', walled);
        execute format('create policy care on %s for select to amparo_app using (survivor_id = any ((select amparo.my_survivors())::uuid[]))', walled);
        execute format('create policy care_writes on %s for all to amparo_app using (survivor_id = any ((select amparo.in_my_care())::uuid[]))', walled);
    end loop;
end $$;
