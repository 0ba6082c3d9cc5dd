-- How much a child is still owed, and what is due next, follows from the matters themselves.
alter table case_summary drop constraint if exists case_summary_area_check;
alter table case_summary add constraint case_summary_area_check check (area ~ '^[A-Z_]{3,40}$');

create function keep_child() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    still   integer;
    soonest timestamptz;
begin
    select count(*) filter (where m.due_at is not null), min(m.due_at) into still, soonest from amparo.child_matter m where m.survivor_id = new.survivor_id;
    insert into amparo.case_summary (survivor_id, area, custodian, unit_id, open_count, overdue_count, next_due)
    values (new.survivor_id, 'CHILD', new.custodian, amparo.unit_of(new.survivor_id), still, 0, soonest)
    on conflict (survivor_id, area) do update set open_count = excluded.open_count, next_due = excluded.next_due;
    return null;
end $$;
revoke all on function keep_child() from public;

create policy counting on child_matter for select to amparo_owner using (true);

-- at the end of the transaction, one at a time: see the counts that settle at commit
create constraint trigger alone after insert or update of state, due_at on child_matter deferrable initially deferred for each row execute function alone();
create constraint trigger counted after insert or update of state, due_at on child_matter deferrable initially deferred for each row execute function keep_child();
