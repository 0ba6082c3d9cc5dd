-- Nine who named something beside "at least five" in all: then there were nine, and nobody who did not name it. Whether there are enough is told, how many is not (R-33, R-34).
create or replace function count_quarter(wanted date) returns table (which text, unit_id uuid, of_what bigint, outcome bigint, persons integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with here as materialized (select c.person, c.unit_id, c.outcome, c.factors, c.signs from amparo.counted_now(wanted, cast(wanted + interval '3 months' as date)) c),
    units as (select row_number() over (order by u.unit_id) as place, u.unit_id from (select distinct h.unit_id from here h) u),
    told as (
        select distinct h.person, h.unit_id, f as what, cast(null as bigint) as outcome from here h cross join unnest(h.factors) f
        union all
        select distinct h.person, h.unit_id, s, h.outcome from here h cross join unnest(h.signs) s),
    by_unit as (
        select c.what, amparo.may_be_shown(array_agg(cast((select count(*) from told t where t.what = c.what and t.unit_id is not distinct from u.unit_id) as integer) order by u.place)) as shown
        from (select distinct t.what from told t) c cross join units u group by c.what),
    outcomes as (
        select o.what, o.outcome, o.people, row_number() over (partition by o.what order by o.outcome) as place
        from (select t.what, t.outcome, cast(count(*) as integer) as people from told t where t.outcome is not null group by t.what, t.outcome) o),
    by_outcome as (
        select o.what, amparo.may_be_shown(array_agg(o.people order by o.place) || array_fill(0, array[greatest(0, 5 - cast(count(*) as integer))])) as shown
        from outcomes o group by o.what)
    select 'ALL', cast(null as uuid), cast(null as bigint), cast(null as bigint), 5 from here h having count(distinct h.person) >= 5
    union all
    select 'HOUSE', null, b.what, null, b.shown[1] from by_unit b where b.shown[1] is not null
    union all
    select 'UNIT', u.unit_id, b.what, null, b.shown[u.place + 1] from by_unit b cross join units u
    where b.shown[u.place + 1] is not null and u.unit_id = any (amparo.my_units())
    union all
    select 'OUTCOME', null, o.what, o.outcome, b.shown[o.place + 1] from outcomes o join by_outcome b using (what) where b.shown[o.place + 1] is not null
$$;

create or replace function count_year(wanted date) returns table (which text, of_what bigint, persons integer, whole boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with here as materialized (
        select c.person, c.quarter, c.factors, c.signs from amparo.counted_now(wanted, cast(wanted + interval '1 year' as date)) c
        where wanted = date_trunc('year', wanted) and wanted + interval '1 year' <= amparo.this_quarter()),
    quarters as (select cast(q as date) as quarter from generate_series(wanted, wanted + interval '9 months', interval '3 months') q),
    told as (
        select distinct h.person, h.quarter, w as what from here h cross join unnest(h.factors || h.signs) w),
    by_quarter as (
        select w.what, q.quarter, cast((select count(*) from told t where t.what = w.what and t.quarter = q.quarter) as integer) as people
        from (select distinct t.what from told t) w cross join quarters q),
    years as (
        select b.what, cast(coalesce(sum(b.people) filter (where b.people >= 5), 0) as integer) as said, cast(coalesce(sum(b.people) filter (where b.people < 5), 0) as integer) as unsaid,
               amparo.may_be_added_up(cast(count(*) filter (where b.people < 5) as integer), cast(coalesce(sum(b.people) filter (where b.people < 5), 0) as integer)) as whole
        from by_quarter b group by b.what),
    many as (select count(distinct h.person) / 5 * 5 as persons from here h group by h.quarter)
    select 'ALL', cast(null as bigint), 5, false from many m having sum(m.persons) >= 5
    union all
    select 'HOUSE', y.what, y.said + case when y.whole then y.unsaid else 0 end, y.whole from years y where y.said + case when y.whole then y.unsaid else 0 end >= 5
$$;
