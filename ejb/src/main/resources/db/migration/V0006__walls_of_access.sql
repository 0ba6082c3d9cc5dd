-- The tables of access are walled too: nobody grants herself sight except at the first contact or by breaking the glass for half an hour.
create function may_grant(survivor uuid, grantee uuid, relation text, until timestamptz) returns boolean
language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select not (survivor = any (amparo.shut_out())) and (
        amparo.on_system_duty()
        or survivor = any (amparo.my_survivors())
        or (grantee = amparo.ctx_user() and not exists (select from amparo.survivor_standing s where s.survivor_id = survivor))
        or (relation = 'BREAK_GLASS' and grantee = amparo.ctx_user() and until <= amparo.ctx_now() + interval '31 minutes'
            and exists (select from amparo.survivor_standing s where s.survivor_id = survivor and s.custodian = amparo.ctx_org()))
        or exists (select from amparo.survivor_standing s where s.survivor_id = survivor
                   and s.custodian = amparo.ctx_org() and s.unit_id = any (amparo.my_units())))
$$;

create function may_know(survivor uuid) returns boolean
language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select not (survivor = any (amparo.shut_out())) and (
        amparo.on_system_duty() or survivor = any (amparo.my_survivors())
        or exists (select from amparo.survivor_standing s where s.survivor_id = survivor
                   and s.custodian = amparo.ctx_org() and s.unit_id = any (amparo.my_units())))
$$;
revoke all on function may_grant(uuid, uuid, text, timestamptz), may_know(uuid) from public;
grant execute on function may_grant(uuid, uuid, text, timestamptz), may_know(uuid) to amparo_app;

alter table survivor_standing enable row level security;
alter table access_grant enable row level security;
alter table exclusion enable row level security;
alter table subject_object enable row level security;

create policy known on survivor_standing for select to amparo_app using (amparo.may_know(survivor_id));
create policy first_contact on survivor_standing for insert to amparo_app
    with check (survivor_id = any ((select amparo.my_survivors())::uuid[]) and custodian = (select amparo.ctx_org()));
create policy kept on survivor_standing for update to amparo_app using (amparo.may_know(survivor_id));

create policy known on access_grant for select to amparo_app using (user_id = (select amparo.ctx_user()) or amparo.may_know(survivor_id));
create policy granted on access_grant for insert to amparo_app
    with check (granted_by = (select amparo.ctx_user()) and amparo.may_grant(survivor_id, user_id, relation, valid_until));
create policy ended on access_grant for update to amparo_app using (amparo.may_know(survivor_id));

create policy known on exclusion for select to amparo_app using (amparo.may_know(survivor_id));
create policy recorded on exclusion for insert to amparo_app with check (recorded_by = (select amparo.ctx_user()) and amparo.may_know(survivor_id));
create policy removed on exclusion for update to amparo_app using (amparo.may_know(survivor_id));

create policy known on subject_object for select to amparo_app using (amparo.may_know(survivor_id));
create policy named on subject_object for insert to amparo_app with check (amparo.may_know(survivor_id));

grant select, insert, update on survivor_standing, access_grant, exclusion to amparo_app;
grant select, insert on subject_object to amparo_app;
