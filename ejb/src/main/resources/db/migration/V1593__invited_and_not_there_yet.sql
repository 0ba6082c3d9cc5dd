-- Somebody who was invited and never signed in takes nothing over and stands in for nobody: until the first sign-in the account is awaited (R-47).
alter table staff_member add column awaited boolean not null default false;

create or replace function enter(context text) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    said text[];
    theirs amparo.staff_member;
begin
    perform set_config('amparo.ctx', context, true);
    said := amparo.ctx();
    select m.* into theirs from amparo.staff_member m where m.user_id = said[2]::uuid;
    if theirs.user_id is null then return true; end if;
    if not (theirs.active and string_to_array(said[4], ',') <@ string_to_array(replace(theirs.roles, 'CHILD_SPECIALIST', 'CHILD_SPECIALIST,CASEWORKER'), ',')) then return false; end if;
    -- whoever asks has come. An act within an act does not wait for the outer one, which has written it already and not stored it yet
    if theirs.awaited then
        update amparo.staff_member m set awaited = false
        from (select s.user_id from amparo.staff_member s where s.user_id = theirs.user_id and s.awaited for no key update skip locked) come where m.user_id = come.user_id;
    end if;
    return true;
end $$;
