-- Whoever may only look at a record could write traces of whom she keeps away; only her care team writes them now.
drop policy care on kept_away_trace;
create policy care on kept_away_trace for select to amparo_app
    using (survivor_id = any ((select amparo.my_survivors())::uuid[]) and survivor_id <> all ((select amparo.shut_out())::uuid[]));
create policy care_writes on kept_away_trace for insert to amparo_app
    with check (survivor_id = any ((select amparo.in_my_care())::uuid[]) and survivor_id <> all ((select amparo.shut_out())::uuid[]));
