-- A supervisor's decision and a partner's help are part of what happened: both may add to the timeline, neither reads it.
create policy oversight on timeline_entry for insert to amparo_app
    with check (by_user = (select amparo.ctx_user()) and custodian = (select amparo.ctx_org())
        and exists (select from amparo.survivor_standing s where s.survivor_id = timeline_entry.survivor_id
                    and s.unit_id = any ((select amparo.my_units())::uuid[])));

-- The service that begins at a partner's gets an address of its own; it leads to nobody else.
create policy recipient on subject_object for insert to amparo_app
    with check (recipient is null and survivor_id = any ((select amparo.served_by_us())::uuid[]));
