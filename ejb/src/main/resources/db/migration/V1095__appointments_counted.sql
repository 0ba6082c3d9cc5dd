-- How many meetings are ahead and when the next one is over stands with the other counts of a case, whoever changed one.
alter table case_summary drop constraint case_summary_area_check;
alter table case_summary add constraint case_summary_area_check check (area ~ '^[A-Z_]{3,40}$');

create function keep_appointments() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    still integer;
    soonest timestamptz;
begin
    select count(*), min(a.end_at) into still, soonest from amparo.appointment a
    where a.survivor_id = new.survivor_id and a.state in ('PLANNED', 'CONFIRMED');
    insert into amparo.case_summary (survivor_id, area, custodian, unit_id, open_count, overdue_count, next_due)
    values (new.survivor_id, 'APPOINTMENTS', new.custodian, amparo.unit_of(new.survivor_id), still, 0, soonest)
    on conflict (survivor_id, area) do update set open_count = excluded.open_count, next_due = excluded.next_due;
    return null;
end $$;
revoke all on function keep_appointments() from public;

create constraint trigger alone after insert or update of state, end_at on appointment deferrable initially deferred for each row execute function alone();
create constraint trigger counted after insert or update of state, end_at on appointment deferrable initially deferred for each row execute function keep_appointments();
