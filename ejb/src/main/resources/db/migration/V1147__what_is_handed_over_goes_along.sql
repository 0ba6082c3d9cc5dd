-- When a case goes to another unit, the case itself and what is kept of handing it over go along by themselves: whoever moves it may oversee neither unit (R-133).
create policy going_along_seen on question for select to amparo_owner using (true);
create policy going_along on question for update to amparo_owner using (true);
update question set unit_id = amparo.unit_of(survivor_id);
create policy going_along_seen on handover for select to amparo_owner using (true);
create policy going_along on handover for update to amparo_owner using (true);
create policy going_along_seen on case_transfer for select to amparo_owner using (true);
create policy going_along on case_transfer for update to amparo_owner using (true);

create function goes_along() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update amparo.case_file set unit_id = new.unit_id where survivor_id = new.survivor_id;
    update amparo.question set unit_id = new.unit_id where survivor_id = new.survivor_id;
    update amparo.handover set unit_id = new.unit_id where survivor_id = new.survivor_id;
    update amparo.case_transfer set unit_id = new.unit_id where survivor_id = new.survivor_id;
    return null;
end $$;
revoke all on function goes_along() from public;
create trigger goes_along after update of unit_id on survivor_standing for each row when (old.unit_id is distinct from new.unit_id) execute function goes_along();
