-- What is due next in a case is counted by the database itself, whichever area changed it: no list may miss a late answer (R-52).
create function keep_next_due() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update amparo.case_file c set next_due = coalesce(least(
        (select min(t.due_at) from amparo.task t where t.survivor_id = new.survivor_id and t.state = 'OPEN'),
        (select min(s.next_due) from amparo.case_summary s where s.survivor_id = new.survivor_id)), '9999-12-31 00:00:00+00')
    where c.survivor_id = new.survivor_id;
    return null;
end $$;
revoke all on function keep_next_due() from public;

-- The owner answers for all, as it does for grants; nobody can log in as the owner through the application.
create policy counting on task for select to amparo_owner using (true);
create policy counting on case_summary for select to amparo_owner using (true);
create policy counting on case_file to amparo_owner using (true);

create trigger next_due after insert or update of state, due_at on task for each row execute function keep_next_due();
create trigger next_due after insert or update of next_due on case_summary for each row execute function keep_next_due();
