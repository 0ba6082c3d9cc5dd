-- Which unit keeps a record is the record's to say: what belongs to it takes the unit over by itself, and nobody has to ask first (R-133).
create function kept_in_unit() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.unit_id := amparo.unit_of(new.survivor_id);
    return new;
end $$;
revoke all on function kept_in_unit() from public;

create trigger kept_in_unit before insert on contact_promise for each row execute function kept_in_unit();
create trigger kept_in_unit before insert on welfare_check for each row execute function kept_in_unit();
create trigger kept_in_unit before insert on pathway_pause for each row execute function kept_in_unit();
create trigger kept_in_unit before insert on reflection_period for each row execute function kept_in_unit();
create trigger kept_in_unit before insert on work_permission for each row execute function kept_in_unit();
create trigger kept_in_unit before insert on aftercare for each row execute function kept_in_unit();
create trigger kept_in_unit before insert on aftercare_step for each row execute function kept_in_unit();
