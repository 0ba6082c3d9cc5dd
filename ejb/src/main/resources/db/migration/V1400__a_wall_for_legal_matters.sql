-- What belongs to her own justice is seen by the legal adviser of her team; where the wall says so also by whoever leads her case, and by nobody else: no deputy, no supervisor, no emergency, no timer.
create function whom_i_advise() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.survivor_id), '{}') from amparo.access_grant g
    where g.user_id = (select amparo.ctx_user()) and g.ended_at is null and g.relation in ('LEAD', 'DEPUTY', 'MEMBER')
      and (g.valid_until is null or g.valid_until > (select amparo.ctx_now())) and (select amparo.ctx_has('LEGAL_ADVISER'))
$$;

create function whom_i_lead() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.survivor_id), '{}') from amparo.access_grant g
    where g.user_id = (select amparo.ctx_user()) and g.ended_at is null and g.relation = 'LEAD'
      and (g.valid_until is null or g.valid_until > (select amparo.ctx_now()))
      and ((select amparo.ctx_has('CASEWORKER')) or (select amparo.ctx_has('CHILD_SPECIALIST')))
$$;
revoke all on function whom_i_advise(), whom_i_lead() from public;
grant execute on function whom_i_advise(), whom_i_lead() to amparo_app;

create procedure raise_legal_wall(walled regclass, lead_too boolean) language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy advises on %s for all to amparo_app
        using (survivor_id = any ((select amparo.whom_i_advise())::uuid[]))', walled);
    if lead_too then
        execute format('create policy leads on %s for all to amparo_app
            using (survivor_id = any ((select amparo.whom_i_lead())::uuid[]))', walled);
    end if;
    execute format('create policy excluded on %s as restrictive for all to amparo_app
        using (survivor_id <> all ((select amparo.shut_out())::uuid[]))', walled);
    execute format('create trigger stays_hers before update of survivor_id, custodian on %s for each row
        when (old.survivor_id is distinct from new.survivor_id or old.custodian is distinct from new.custodian) execute function amparo.stays_hers()', walled);
end $$;
revoke all on procedure raise_legal_wall(regclass, boolean) from public;
