-- How many planned actions are open, and when the plan is looked at next, follows from plan and actions themselves, whoever changed one.
alter table case_summary drop constraint case_summary_area_check;
alter table case_summary add constraint case_summary_area_check check (area ~ '^[A-Z_]{3,20}$');

create function keep_plan() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    still   integer;
    soonest timestamptz;
begin
    select count(*), min(a.due_on) + interval '23 hours' into still, soonest
    from amparo.plan_action a join amparo.support_plan p on p.plan_id = a.plan_id
    where a.survivor_id = new.survivor_id and p.state not in ('PAUSED_BY_SURVIVOR', 'COMPLETED') and a.state in ('TODO', 'DOING');
    select least(soonest, min(p.review_on) + interval '23 hours') into soonest
    from amparo.support_plan p where p.survivor_id = new.survivor_id and p.state <> 'COMPLETED';
    insert into amparo.case_summary (survivor_id, area, custodian, unit_id, open_count, overdue_count, next_due)
    values (new.survivor_id, 'PLAN', new.custodian, amparo.unit_of(new.survivor_id), still, 0, soonest)
    on conflict (survivor_id, area) do update set open_count = excluded.open_count, next_due = excluded.next_due;
    return null;
end $$;
revoke all on function keep_plan() from public;

create policy counting on support_plan for select to amparo_owner using (true);
create policy counting on plan_action for select to amparo_owner using (true);

-- at the end of the transaction, one at a time: see the counts that settle at commit
create constraint trigger alone after insert or update of state, review_on on support_plan deferrable initially deferred for each row execute function alone();
create constraint trigger counted after insert or update of state, review_on on support_plan deferrable initially deferred for each row execute function keep_plan();
create constraint trigger alone after insert or update of state, due_on on plan_action deferrable initially deferred for each row execute function alone();
create constraint trigger counted after insert or update of state, due_on on plan_action deferrable initially deferred for each row execute function keep_plan();
