-- A session goes on for seconds with roles that were taken away: with its first question each transaction says who asks, and learns whether the roles still stand (R-39).
-- Whoever is there for children is a caseworker too, as the sign-in says of her.
create function enter(context text) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    said text[];
begin
    perform set_config('amparo.ctx', context, true);
    said := amparo.ctx();
    return not exists (select from amparo.staff_member m where m.user_id = said[2]::uuid
                       and not (m.active and string_to_array(said[4], ',') <@ string_to_array(replace(m.roles, 'CHILD_SPECIALIST', 'CHILD_SPECIALIST,CASEWORKER'), ',')));
end $$;
revoke all on function enter(text) from public;
grant execute on function enter(text) to amparo_app;
