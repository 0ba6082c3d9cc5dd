-- Thirty searches in five minutes means thirty: those sent at one moment wait for each other, as emergency openings do.
create or replace function count_search() returns integer language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
    made integer;
begin
    perform pg_advisory_xact_lock(hashtextextended('search ' || amparo.ctx_user(), 0));
    delete from amparo.search_made where user_id = amparo.ctx_user() and at < amparo.ctx_now() - interval '5 minutes';
    insert into amparo.search_made (user_id, at) values (amparo.ctx_user(), amparo.ctx_now());
    select count(*) into made from amparo.search_made where user_id = amparo.ctx_user();
    return made;
end $$;
