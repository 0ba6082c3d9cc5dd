-- Sight is not leave to change: whoever sees a record for half an hour, or for a second look, must not widen her own sight with SQL that slipped in.
create function in_my_care() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.survivor_id), '{}') from amparo.access_grant g
    where g.user_id = (select amparo.ctx_user()) and g.ended_at is null and g.relation in ('LEAD', 'DEPUTY', 'MEMBER', 'INTAKE')
      and (g.valid_until is null or g.valid_until > (select amparo.ctx_now()))
$$;

create function may_work(survivor uuid) returns boolean
language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select not (survivor = any (amparo.shut_out())) and (
        amparo.on_system_duty() or survivor = any (amparo.in_my_care())
        or exists (select from amparo.survivor_standing s where s.survivor_id = survivor
                   and s.custodian = amparo.ctx_org() and s.unit_id = any (amparo.my_units())))
$$;
revoke all on function in_my_care(), may_work(uuid) from public;
grant execute on function in_my_care(), may_work(uuid) to amparo_app;

-- Only who has her in care, or oversees the unit, lets somebody in, and only colleagues of the house; emergencies and second looks end by themselves.
create or replace function may_grant(survivor uuid, grantee uuid, relation text, until timestamptz) returns boolean
language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select not (survivor = any (amparo.shut_out())) and (
        amparo.on_system_duty()
        or (relation = 'INTAKE' and grantee = amparo.ctx_user()
            and not exists (select from amparo.survivor_standing s where s.survivor_id = survivor))
        or exists (select from amparo.survivor_standing s where s.survivor_id = survivor and case relation
            when 'BREAK_GLASS' then s.custodian = amparo.ctx_org() and grantee = amparo.ctx_user()
                and until <= amparo.ctx_now() + interval '31 minutes'
                and (amparo.ctx_has('CASEWORKER') or amparo.ctx_has('CHILD_SPECIALIST') or amparo.ctx_has('LEGAL_ADVISER') or amparo.ctx_has('SUPERVISOR'))
            else (survivor = any (amparo.in_my_care()) or (s.custodian = amparo.ctx_org() and s.unit_id = any (amparo.my_units())))
                and (relation <> 'SECOND_LOOK' or until <= amparo.ctx_now() + interval '25 hours')
                and exists (select from amparo.staff_member m where m.user_id = grantee and m.organisation_id = s.custodian and m.active) end))
$$;

revoke update on access_grant, exclusion, survivor_standing from amparo_app;
grant update (ended_at) on access_grant to amparo_app;
grant update (removed_at, removed_by) on exclusion to amparo_app;
grant update (standing, withdrawn, unit_id) on survivor_standing to amparo_app;

-- a grant ends once: nobody brings an old one back to life
drop policy ended on access_grant;
create policy ended on access_grant for update to amparo_app
    using (ended_at is null and (user_id = (select amparo.ctx_user()) or amparo.may_work(survivor_id))) with check (ended_at is not null);
drop policy first_contact on survivor_standing;
create policy first_contact on survivor_standing for insert to amparo_app
    with check (survivor_id = any ((select amparo.in_my_care())::uuid[]) and custodian = (select amparo.ctx_org()));
alter policy kept on survivor_standing using (amparo.may_work(survivor_id));
alter policy recorded on exclusion with check (recorded_by = (select amparo.ctx_user()) and removed_at is null and amparo.may_work(survivor_id));
alter policy removed on exclusion using (removed_at is null and amparo.may_work(survivor_id))
    with check (removed_by = (select amparo.ctx_user()) and removed_at is not null);
alter policy named on subject_object with check (amparo.may_work(survivor_id));

-- A number is answered to people of the house that keeps the record, and to nobody without a context.
create or replace function spoken_for(number text) returns uuid language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select o.object_id from amparo.subject_object o join amparo.survivor_standing s using (survivor_id)
    where o.spoken = number and s.custodian = (select amparo.ctx_org())
$$;
