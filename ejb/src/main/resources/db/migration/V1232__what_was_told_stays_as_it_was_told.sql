-- Whom a worry is about, who told it and when never changes, and its words only disappear: whoever looks decides, and rewrites nothing (R-108).
create trigger kept_in_unit before insert on worry for each row execute function kept_in_unit();

create function told_as_it_was() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'what was told does not change' using errcode = '42501';
end $$;
revoke all on function told_as_it_was() from public;
create trigger told_as_it_was before update on worry for each row when (
    (old.survivor_id, old.custodian, old.told_by, old.told_at, old.whom, old.urgent, old.knows, old.due_at) is distinct from (new.survivor_id, new.custodian, new.told_by, new.told_at, new.whom, new.urgent, new.knows, new.due_at)
    or new.words is not null and new.words is distinct from old.words or new.reach is not null and new.reach is distinct from old.reach)
    execute function told_as_it_was();
