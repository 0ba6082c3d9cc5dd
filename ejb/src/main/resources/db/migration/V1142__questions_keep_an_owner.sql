-- Who takes over a place takes over the questions that wait for an answer there, also when a supervisor or the timer says so (R-46, R-133).
alter table question add column unit_id uuid references unit;
create trigger kept_in_unit before insert on question for each row execute function kept_in_unit();

create policy oversight on question for all to amparo_app
    using (custodian = (select amparo.ctx_org()) and unit_id = any ((select amparo.my_units())::uuid[]));
create policy system_work on question for all to amparo_app using ((select amparo.on_system_duty()));
