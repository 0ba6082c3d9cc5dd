-- How many referrals are open, late and due next follows from the referrals themselves, whoever moved one: no step has to count.
create function keep_referrals() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    still   integer;
    late    integer;
    soonest timestamptz;
begin
    select count(*), count(*) filter (where r.act_by < (select amparo.ctx_now())), min(r.act_by) into still, late, soonest from amparo.referral r
    where r.case_id = new.case_id and r.ended_at is null;
    insert into amparo.case_summary (survivor_id, area, custodian, unit_id, open_count, overdue_count, next_due)
    values (new.survivor_id, 'REFERRALS', new.custodian, amparo.unit_of(new.survivor_id), still, late, soonest)
    on conflict (survivor_id, area) do update
    set open_count = excluded.open_count, overdue_count = excluded.overdue_count, next_due = excluded.next_due;
    return null;
end $$;
revoke all on function keep_referrals() from public;

create trigger counted after insert or update of state, act_by, ended_at, reminded on referral for each row execute function keep_referrals();
