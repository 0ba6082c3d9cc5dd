-- A safety answer that asks to act at once keeps the case urgent until it was acted on, however calm the first need sounds.
create function how_urgent(person uuid) returns text language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select (array['URGENT', 'HIGH', 'NORMAL', 'LOW'])[min(array_position(array['URGENT', 'HIGH', 'NORMAL', 'LOW'], asks.urgency))] from (
        select n.urgency from amparo.need n where n.survivor_id = person and n.state in ('OPEN', 'BEING_MET')
        union all select t.priority from amparo.task t where t.survivor_id = person and t.kind = 'ACT_ON_SAFETY_ANSWER' and t.state = 'OPEN') asks
$$;
revoke all on function how_urgent(uuid) from public;

create function keep_urgency() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update amparo.case_file c set urgency = m.most from (select amparo.how_urgent(new.survivor_id) as most) m
    where c.survivor_id = new.survivor_id and m.most is not null and c.urgency <> m.most;
    return null;
end $$;
revoke all on function keep_urgency() from public;

create or replace function keep_needs() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    still integer;
    most  text := amparo.how_urgent(new.survivor_id);
begin
    select count(*) into still from amparo.need n where n.survivor_id = new.survivor_id and n.state in ('OPEN', 'BEING_MET');
    insert into amparo.case_summary (survivor_id, area, custodian, unit_id, open_count, overdue_count)
    values (new.survivor_id, 'NEEDS', new.custodian, amparo.unit_of(new.survivor_id), still, 0)
    on conflict (survivor_id, area) do update set open_count = excluded.open_count;
    update amparo.case_file c set urgency = most where c.survivor_id = new.survivor_id and most is not null and c.urgency <> most;
    return null;
end $$;

-- Of one change the triggers run by name: alone, then counted, then next_due.
create constraint trigger counted after insert or update of state on task deferrable initially deferred
    for each row when (new.kind = 'ACT_ON_SAFETY_ANSWER') execute function keep_urgency();
