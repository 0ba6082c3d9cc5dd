-- A consent ends with a day and no hour: it is kept as one hour of that day whatever zone a session has, and is no deadline of a case by itself (the task to ask again is).
create or replace function keep_consents() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    still   integer;
    soonest timestamptz;
begin
    select count(*), (min(c.valid_until) + time '12:00') at time zone 'UTC' into still, soonest from amparo.consent c
    where c.survivor_id = new.survivor_id and c.state = 'ACTIVE' and c.decision = 'GRANTED';
    insert into amparo.case_summary (survivor_id, area, custodian, unit_id, open_count, overdue_count, next_due)
    values (new.survivor_id, 'CONSENT', new.custodian, amparo.unit_of(new.survivor_id), still, 0, soonest)
    on conflict (survivor_id, area) do update set open_count = excluded.open_count, next_due = excluded.next_due;
    return null;
end $$;

create or replace function keep_next_due() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update amparo.case_file c set next_due = coalesce(least(
        (select min(t.due_at) from amparo.task t where t.survivor_id = new.survivor_id and t.state = 'OPEN'),
        (select min(s.next_due) from amparo.case_summary s where s.survivor_id = new.survivor_id and s.area <> 'CONSENT')), '9999-12-31 00:00:00+00')
    where c.survivor_id = new.survivor_id;
    return null;
end $$;

update case_summary s set next_due = (select (min(c.valid_until) + time '12:00') at time zone 'UTC' from consent c
    where c.survivor_id = s.survivor_id and c.state = 'ACTIVE' and c.decision = 'GRANTED') where s.area = 'CONSENT';
