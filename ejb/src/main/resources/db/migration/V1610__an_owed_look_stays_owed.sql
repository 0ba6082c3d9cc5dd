-- A supervisor's look at a high risk stays owed when somebody sets the risk lower before she has looked: the greatest danger nobody else has seen is kept until then (R-82).
alter table risk add column unseen_level text check (unseen_level in ('LOW', 'MEDIUM', 'HIGH', 'EXTREME'));
alter table case_file add column risk_unseen text check (risk_unseen in ('LOW', 'MEDIUM', 'HIGH', 'EXTREME'));

create or replace function keep_risk() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update amparo.case_file c set risk_level = new.work_level, risk_state = new.state, risk_unseen = new.unseen_level,
        risk_rank = case when new.state = 'CLOSED' then 2 when new.work_level = 'EXTREME' or new.unseen_level = 'EXTREME' then 0
            when new.work_level = 'HIGH' or new.unseen_level = 'HIGH' then 1 else 2 end
    where c.survivor_id = new.survivor_id;
    return null;
end $$;
revoke all on function keep_risk() from public;

drop trigger counted on risk;
create constraint trigger counted after insert or update of state, work_level, unseen_level on risk deferrable initially deferred for each row execute function keep_risk();
-- whoever waits for a look from before this
update risk set unseen_level = work_level where view_by is not null and viewed_at is null;
update case_file c set risk_unseen = r.unseen_level from risk r where r.survivor_id = c.survivor_id and r.unseen_level is not null;
