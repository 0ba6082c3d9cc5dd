-- How many needs are open, and how urgent the most urgent is, follows from the needs themselves, whoever changed one.
create function keep_needs() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    still integer;
    most  text;
begin
    select count(*), (array['URGENT', 'HIGH', 'NORMAL', 'LOW'])[min(array_position(array['URGENT', 'HIGH', 'NORMAL', 'LOW'], n.urgency))]
    into still, most from amparo.need n where n.survivor_id = new.survivor_id and n.state in ('OPEN', 'BEING_MET');
    insert into amparo.case_summary (survivor_id, area, custodian, unit_id, open_count, overdue_count)
    values (new.survivor_id, 'NEEDS', new.custodian, amparo.unit_of(new.survivor_id), still, 0)
    on conflict (survivor_id, area) do update set open_count = excluded.open_count;
    update amparo.case_file c set urgency = most where c.survivor_id = new.survivor_id and most is not null and c.urgency <> most;
    return null;
end $$;
revoke all on function keep_needs() from public;

create policy counting on need for select to amparo_owner using (true);
create policy counted on case_summary to amparo_owner using (true);

create trigger counted after insert or update of state, urgency on need for each row execute function keep_needs();
