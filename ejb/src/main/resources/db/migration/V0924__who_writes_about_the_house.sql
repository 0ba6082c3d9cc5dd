-- People, teams, partners, calendars and runs have no survivor in them, but who may do what hangs on them: SQL that slipped into a
-- caseworker's, a supervisor's or a partner's request must not move her into another team, give her a role or begin a partner.
drop trigger not_a_partners on organisation;
drop trigger not_a_partners on staff_member;
drop function not_a_partners_account();

-- The system, and whoever has one of the roles named.
create function not_hers_to_write() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if current_user = 'amparo_app' and not amparo.on_system_duty() and not exists (select from unnest(tg_argv) role where amparo.ctx_has(role)) then
        raise exception 'not hers to write' using errcode = '42501';
    end if;
    return null;
end $$;

create trigger hers before insert or update on job_run for each statement execute function not_hers_to_write();
create trigger hers before insert or update on working_week for each statement execute function not_hers_to_write('ADMIN');
create trigger hers before insert or update or delete on holiday for each statement execute function not_hers_to_write('ADMIN');
create trigger hers before insert or update on unit for each statement execute function not_hers_to_write('ADMIN');
create trigger hers before insert or update on house_name for each statement execute function not_hers_to_write('ADMIN');
create trigger hers before insert on organisation for each statement execute function not_hers_to_write('ADMIN');
create trigger vetted before update on organisation for each statement execute function not_hers_to_write('ADMIN', 'SUPERVISOR');
create trigger described after update on organisation for each row when (
    (old.organisation_id, old.name, old.kind, old.country, old.time_zone, old.uses_inbox)
        is distinct from (new.organisation_id, new.name, new.kind, new.country, new.time_zone, new.uses_inbox))
    execute function not_hers_to_write('ADMIN');
create trigger hers before insert or update on listing for each statement execute function not_hers_to_write('ADMIN', 'PARTNER_ADMIN');
create trigger hers before insert or update on directory_entry for each statement execute function not_hers_to_write('ADMIN', 'PARTNER_ADMIN');
create trigger hers before insert or update on directory_import for each statement execute function not_hers_to_write('ADMIN');
create trigger hers before insert or update or delete on directory_import_line for each statement execute function not_hers_to_write('ADMIN');

-- A team and a name of her own house only.
create function not_her_house() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if current_user = 'amparo_app' and not amparo.on_system_duty() and (new.organisation_id is distinct from amparo.ctx_org()
        or tg_op = 'UPDATE' and old.organisation_id is distinct from new.organisation_id) then
        raise exception 'not her house' using errcode = '42501';
    end if;
    return null;
end $$;
create trigger her_house after insert or update on unit for each row execute function not_her_house();
create trigger her_house after insert or update on house_name for each row execute function not_her_house();

-- A partner's keeper says what her own organisation offers; that a place is confidential she cannot take back.
create function not_her_listing() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if current_user = 'amparo_app' and not amparo.on_system_duty() and not amparo.ctx_has('ADMIN') and (new.organisation_id is distinct from amparo.ctx_org()
        or tg_op = 'UPDATE' and (old.organisation_id <> new.organisation_id or old.confidential and not new.confidential)) then
        raise exception 'not her listing' using errcode = '42501';
    end if;
    return null;
end $$;
create trigger her_listing after insert or update on listing for each row execute function not_her_listing();

-- Away: herself, an administrator, and whoever speaks for her house.
create function not_her_absence() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if current_user = 'amparo_app' and not amparo.on_system_duty() and not amparo.ctx_has('ADMIN')
        and (tg_op = 'UPDATE' and old.user_id <> new.user_id or new.user_id is distinct from amparo.ctx_user()
             and not ((amparo.ctx_has('SUPERVISOR') or amparo.ctx_has('PARTNER_ADMIN'))
                      and exists (select from amparo.staff_member m where m.user_id = new.user_id and m.organisation_id = amparo.ctx_org()))) then
        raise exception 'not her absence' using errcode = '42501';
    end if;
    return null;
end $$;
create trigger her_absence after insert or update on absence for each row execute function not_her_absence();

-- The roles that may stand in a row there: an administrator's own house has no partners, every other house has nothing else.
create function may_stand_in(house uuid, names text) returns boolean language sql stable parallel restricted set search_path = pg_catalog, pg_temp as $$
    select coalesce(case when amparo.ctx_has('ADMIN') and house = amparo.ctx_org() then not string_to_array(names, ',') && array['PARTNER', 'PARTNER_ADMIN']
        when amparo.ctx_has('ADMIN') or amparo.ctx_has('PARTNER_ADMIN') and house = amparo.ctx_org()
        then string_to_array(nullif(names, ''), ',') <@ array['PARTNER', 'PARTNER_ADMIN'] end, false)
$$;

create function not_her_account() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    self boolean := new.user_id = amparo.ctx_user();
    admin boolean := amparo.ctx_has('ADMIN');
    house boolean := new.organisation_id = amparo.ctx_org();
    keeps boolean;
    speaks boolean;
begin
    if current_user <> 'amparo_app' or amparo.on_system_duty() then return null; end if;
    if tg_op = 'INSERT' then
        if not amparo.may_stand_in(new.organisation_id, new.roles) then raise exception 'not hers to let in' using errcode = '42501'; end if;
        return null;
    end if;
    keeps := not coalesce(self, false) and (admin or amparo.may_stand_in(old.organisation_id, old.roles));
    speaks := admin or coalesce(house and (amparo.ctx_has('SUPERVISOR') or amparo.ctx_has('PARTNER_ADMIN')), false);
    if not coalesce(self or speaks, false)
        or (old.user_id, old.organisation_id, old.display_name) is distinct from (new.user_id, new.organisation_id, new.display_name)
        or old.roles <> new.roles and not (keeps and amparo.may_stand_in(new.organisation_id, new.roles))
        or (old.active, old.left_at, old.signed_out_at) is distinct from (new.active, new.left_at, new.signed_out_at) and not keeps
        or old.unit_id is distinct from new.unit_id and not admin
        or old.successor_id is distinct from new.successor_id and not speaks
        or old.language <> new.language and not coalesce(self, false)
        or old.email <> new.email and not exists (select from amparo.new_address a where a.user_id = new.user_id and a.address = new.email
            and a.state = 'AGREED' and a.decided_by = amparo.ctx_user() and a.decided_at > amparo.ctx_now() - interval '1 minute') then
        raise exception 'not her account' using errcode = '42501';
    end if;
    return null;
end $$;
create trigger her_account after insert or update on staff_member for each row execute function not_her_account();

revoke all on function not_hers_to_write(), not_her_house(), not_her_listing(), not_her_absence(), not_her_account(), may_stand_in(uuid, text) from public;
grant execute on function may_stand_in(uuid, text) to amparo_app;
