-- A backup in which the days were still running had lost, once restored and erased again, who asked and who agreed: the row comes to its end, and its paper is made anew.
create or replace function erase_again(her uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    partners record;
begin
    if not amparo.on_system_duty() then raise exception 'for the system only' using errcode = '42501'; end if;
    if not exists (select from amparo.survivor_standing where survivor_id = her and standing <> 'ERASED') then return false; end if;
    perform set_config('amparo.erasing', her::text, true);
    select count(*) as asked, count(r.confirmed_at) as confirmed into partners from amparo.referral_return r where r.survivor_id = her;
    update amparo.erasure set partners_asked = partners_asked + partners.asked, partners_confirmed = partners_confirmed + partners.confirmed
    where her = any (survivor_id || others) and state in ('COOLING', 'SHREDDED');
    update amparo.erasure set state = 'SHREDDED', erased_at = amparo.ctx_now(), recalled_at = coalesce(recalled_at, amparo.ctx_now()), version = version + 1
    where survivor_id = her and state = 'COOLING';
    -- two had not agreed yet, in the backup: whoever did since is not in it
    delete from amparo.erasure where survivor_id = her and state not in ('SHREDDED', 'CERTIFIED', 'STOPPED', 'DECLINED');
    perform amparo.shred(her);
    return true;
end $$;
