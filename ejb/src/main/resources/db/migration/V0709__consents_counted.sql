-- How many yeses are in force, and which runs out first, follows from the answers themselves, whoever recorded or took one back.
create function keep_consents() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    still   integer;
    soonest timestamptz;
begin
    select count(*), min(c.valid_until) + interval '23 hours' into still, soonest from amparo.consent c
    where c.survivor_id = new.survivor_id and c.state = 'ACTIVE' and c.decision = 'GRANTED';
    insert into amparo.case_summary (survivor_id, area, custodian, unit_id, open_count, overdue_count, next_due)
    values (new.survivor_id, 'CONSENT', new.custodian, amparo.unit_of(new.survivor_id), still, 0, soonest)
    on conflict (survivor_id, area) do update set open_count = excluded.open_count, next_due = excluded.next_due;
    return null;
end $$;
revoke all on function keep_consents() from public;

create policy counting on consent for select to amparo_owner using (true);

create trigger counted after insert or update of state, valid_until on consent for each row execute function keep_consents();
