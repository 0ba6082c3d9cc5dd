-- When somebody asks after her next, and what rests, follow from the promise and the pauses themselves, whoever changed one (R-07, R-08).
create function keep_promise() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into amparo.case_summary (survivor_id, area, custodian, unit_id, open_count, overdue_count, next_due)
    values (new.survivor_id, 'CONTACT', new.custodian, amparo.unit_of(new.survivor_id), 1, 0, new.next_due)
    on conflict (survivor_id, area) do update set open_count = excluded.open_count, next_due = excluded.next_due;
    return null;
end $$;
revoke all on function keep_promise() from public;

create function keep_rest() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    still   integer;
    soonest timestamptz;
begin
    select count(*), min(p.check_in_on) + interval '12 hours' into still, soonest
    from amparo.pathway_pause p where p.survivor_id = new.survivor_id and p.ended_at is null;
    insert into amparo.case_summary (survivor_id, area, custodian, unit_id, open_count, overdue_count, next_due)
    values (new.survivor_id, 'REST', new.custodian, amparo.unit_of(new.survivor_id), still, 0, soonest)
    on conflict (survivor_id, area) do update set open_count = excluded.open_count, next_due = excluded.next_due;
    return null;
end $$;
revoke all on function keep_rest() from public;

create policy counting on pathway_pause for select to amparo_owner using (true);

create constraint trigger alone after insert or update of next_due on contact_promise deferrable initially deferred for each row execute function alone();
create constraint trigger counted after insert or update of next_due on contact_promise deferrable initially deferred for each row execute function keep_promise();
create constraint trigger alone after insert or update of ended_at on pathway_pause deferrable initially deferred for each row execute function alone();
create constraint trigger counted after insert or update of ended_at on pathway_pause deferrable initially deferred for each row execute function keep_rest();
