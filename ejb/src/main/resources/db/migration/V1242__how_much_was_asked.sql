-- How much of what helps to recognise trafficking has an answer, by unit: about the asking and nobody's answer, and no case is shown (R-23).
create function count_asked() returns table (unit_id uuid, name text, cases integer, answered integer, whole integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select u.unit_id, u.name, cast(count(f.case_id) as integer), cast(coalesce(sum(q.open_count), 0) as integer), cast(count(*) filter (where q.open_count >= 9) as integer)
    from amparo.unit u join amparo.case_file f on f.unit_id = u.unit_id and f.custodian = u.organisation_id and f.closed_at is null
    left join amparo.case_summary q on q.survivor_id = f.survivor_id and q.area = 'CIRCUMSTANCES'
    where u.organisation_id = amparo.ctx_org()
      and (amparo.ctx_has('STATISTICS') or amparo.ctx_has('SUPERVISOR') and u.unit_id = any (amparo.my_units()))
    group by u.unit_id, u.name order by u.name, u.unit_id
$$;
revoke all on function count_asked() from public;
grant execute on function count_asked() to amparo_app;
