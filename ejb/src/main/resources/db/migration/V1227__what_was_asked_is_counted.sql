-- How much of what helps to recognise trafficking has an answer, also one that declines: a number on the case, for the supervisor to see where help with asking is wanted (R-23).
create function keep_circumstances() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into amparo.case_summary (survivor_id, area, custodian, unit_id, open_count, overdue_count, next_due)
    values (new.survivor_id, 'CIRCUMSTANCES', new.custodian, amparo.unit_of(new.survivor_id),
            num_nonnulls(new.trafficked, new.smuggled, new.recruited_how, new.recruited_where, new.platforms, new.lures, new.exploitation, new.control, new.status_tied), 0, null)
    on conflict (survivor_id, area) do update set open_count = excluded.open_count;
    return null;
end $$;
revoke all on function keep_circumstances() from public;

create trigger counted after insert or update on circumstances for each row execute function keep_circumstances();
