-- Whether it is written down already, and how often it is to be told again, stands on the case; not one word of it (INV-10, R-10).
create function keep_story() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    versions integer;
    ahead    integer;
begin
    select count(*) into versions from amparo.story_version v where v.survivor_id = new.survivor_id;
    select count(*) into ahead from amparo.retelling r where r.survivor_id = new.survivor_id and r.state in ('WAITING_FOR_A_LOOK', 'PLANNED');
    insert into amparo.case_summary (survivor_id, area, custodian, unit_id, open_count, overdue_count, next_due)
    values (new.survivor_id, 'STORY', new.custodian, amparo.unit_of(new.survivor_id), versions, 0, null),
           (new.survivor_id, 'TELLINGS', new.custodian, amparo.unit_of(new.survivor_id), ahead, 0, null)
    on conflict (survivor_id, area) do update set open_count = excluded.open_count;
    return null;
end $$;
revoke all on function keep_story() from public;

create policy counting on story_version for select to amparo_owner using (true);
create policy counting on retelling for select to amparo_owner using (true);

-- at the end of the transaction, one at a time: see the counts that settle at commit
create constraint trigger alone after insert on story_version deferrable initially deferred for each row execute function alone();
create constraint trigger counted after insert on story_version deferrable initially deferred for each row execute function keep_story();
create constraint trigger alone after insert or update of state on retelling deferrable initially deferred for each row execute function alone();
create constraint trigger counted after insert or update of state on retelling deferrable initially deferred for each row execute function keep_story();
