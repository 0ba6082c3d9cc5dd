-- The bell is asked at every page: who asks travels with the question, so that it takes one way to the database and no transaction of its own.
create function unseen_notices(claims text, person uuid, team uuid, most integer) returns integer language plpgsql volatile
set search_path = pg_catalog, pg_temp as $$
begin
    perform set_config('amparo.ctx', claims, true);
    return (select count(*) from (select from amparo.notice where seen_at is null and (to_user = person or to_org = team) limit most) few);
end $$;
revoke all on function unseen_notices(text, uuid, uuid, integer) from public;
grant execute on function unseen_notices(text, uuid, uuid, integer) to amparo_app;
