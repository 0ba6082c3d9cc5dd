-- Whoever sends a case to a unit she does not oversee loses sight of it at that moment: the wall took the row she writes for one she may not have.
create function sends_to(survivor uuid, destination uuid) returns boolean language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not amparo.may_work(survivor) or not exists (select from amparo.survivor_standing s join amparo.unit u on u.organisation_id = s.custodian
            where s.survivor_id = survivor and u.unit_id = destination) then
        return false;
    end if;
    update amparo.survivor_standing set unit_id = destination where survivor_id = survivor;
    return found;
end $$;
revoke all on function sends_to(uuid, uuid) from public;
grant execute on function sends_to(uuid, uuid) to amparo_app;
revoke update (unit_id) on survivor_standing from amparo_app;
