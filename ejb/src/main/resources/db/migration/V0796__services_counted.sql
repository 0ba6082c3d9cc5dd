-- How many services are open and what is to be looked at next follows from the services themselves, whoever changed one.
create function keep_services() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    still integer;
    soonest timestamptz;
begin
    select count(*), min(s.review_on) + interval '23 hours' into still, soonest from amparo.support_service s
    where s.survivor_id = new.survivor_id
      and s.state in ('OFFERED', 'ACCEPTED', 'WAITING', 'ACTIVE', 'PAUSED_BY_SURVIVOR', 'INTERRUPTED');
    insert into amparo.case_summary (survivor_id, area, custodian, unit_id, open_count, overdue_count, next_due)
    values (new.survivor_id, 'SERVICES', new.custodian, amparo.unit_of(new.survivor_id), still, 0, soonest)
    on conflict (survivor_id, area) do update set open_count = excluded.open_count, next_due = excluded.next_due;
    return null;
end $$;
revoke all on function keep_services() from public;

create policy counting on support_service for select to amparo_owner using (true);

create trigger counted after insert or update of state, review_on on support_service for each row execute function keep_services();
