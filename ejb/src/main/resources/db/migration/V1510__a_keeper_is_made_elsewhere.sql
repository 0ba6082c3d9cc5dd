-- A partner's keeper who makes another keeper makes the second person she needs: neither she nor SQL slipped into her request makes one,
-- and of everybody who oversees accounts it is kept since when and by whom.
alter table staff_member add column oversees_since timestamptz, add column oversees_by uuid;

create function not_her_keeper() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    had boolean := false;
begin
    if current_user <> 'amparo_app' or amparo.on_system_duty() or amparo.ctx_has('ADMIN') then return null; end if;
    if tg_op = 'UPDATE' then
        if (old.oversees_since, old.oversees_by) is distinct from (new.oversees_since, new.oversees_by) then
            raise exception 'not hers to oversee' using errcode = '42501';
        end if;
        had := old.active and 'PARTNER_ADMIN' = any (string_to_array(old.roles, ','));
    end if;
    if new.active and not had and 'PARTNER_ADMIN' = any (string_to_array(new.roles, ',')) then
        raise exception 'not hers to make' using errcode = '42501';
    end if;
    return null;
end $$;
create trigger her_keeper after insert or update on staff_member for each row execute function not_her_keeper();
revoke all on function not_her_keeper() from public;
