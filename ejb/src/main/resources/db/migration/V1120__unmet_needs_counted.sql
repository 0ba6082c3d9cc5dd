-- How many needs found nothing is seen by whoever oversees a unit, without a look at any need (R-60, R-132).
alter table case_summary add column unmet_count integer not null default 0 check (unmet_count >= 0);

create function keep_unmet() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update amparo.case_summary s
    set unmet_count = (select count(*) from amparo.need n where n.survivor_id = new.survivor_id and n.state = 'UNMET')
    where s.survivor_id = new.survivor_id and s.area = 'NEEDS';
    return null;
end $$;
revoke all on function keep_unmet() from public;

-- by name after "counted", which makes the row
create constraint trigger unmet after insert or update of state on need deferrable initially deferred for each row execute function keep_unmet();

update case_summary s set unmet_count = (select count(*) from need n where n.survivor_id = s.survivor_id and n.state = 'UNMET') where s.area = 'NEEDS';
