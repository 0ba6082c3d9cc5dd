-- The head of a case and every list show the risk without asking for it: the case keeps the higher rating and whether it holds (R-82).
alter table case_file add column risk_level text check (risk_level in ('LOW', 'MEDIUM', 'HIGH', 'EXTREME'));
alter table case_file add column risk_state text check (risk_state in ('FIRST_DUE', 'CURRENT', 'REVIEW_DUE', 'CLOSED'));
-- lists begin with the greatest danger
alter table case_file add column risk_rank smallint not null default 2;
create index case_file_lead_risk on case_file (lead, risk_rank, next_due, case_id);
create index case_file_unit_risk on case_file (custodian, unit_id, risk_rank, next_due, case_id);

create function keep_risk() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update amparo.case_file c set risk_level = new.work_level, risk_state = new.state,
        risk_rank = case when new.state = 'CLOSED' then 2 when new.work_level = 'EXTREME' then 0 when new.work_level = 'HIGH' then 1 else 2 end
    where c.survivor_id = new.survivor_id;
    return null;
end $$;
revoke all on function keep_risk() from public;

create policy counting on risk for select to amparo_owner using (true);
update case_file c set risk_state = r.state from risk r where r.survivor_id = c.survivor_id;

create constraint trigger alone after insert or update of state, work_level on risk deferrable initially deferred for each row execute function alone();
create constraint trigger counted after insert or update of state, work_level on risk deferrable initially deferred for each row execute function keep_risk();
