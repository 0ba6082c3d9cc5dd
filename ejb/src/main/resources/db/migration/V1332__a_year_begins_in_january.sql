-- The pages ask for years from January on. Whoever asked the database for another twelve months had sums that overlap those of the year, and quarters of fewer than three
-- months, and from the difference of two a number that was kept back (R-14, R-33).
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
    select 'ALL', cast(null as bigint), cast(sum(m.persons) as integer), false from many m having sum(m.persons) >= 5
    union all
    select 'HOUSE', y.what, y.said + case when y.whole then y.unsaid else 0 end, y.whole from years y where y.said + case when y.whole then y.unsaid else 0 end >= 5
$$;

create or replace function count_happened(wanted date, about bigint) returns table (months integer, first_day date, persons integer, whole boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with one as (
        select cast(m as date) as month, cast(date_trunc('quarter', m) as date) as quarter,
               cast((select count(distinct c.person) from amparo.counted_in_time(about) c where c.since = m) as integer) as people
        from generate_series(cast(wanted as timestamp), wanted + interval '11 months', interval '1 month') m
        where wanted = date_trunc('year', wanted) and m < amparo.this_quarter()),
    three as (
        select o.quarter, cast(coalesce(sum(o.people) filter (where o.people >= 5), 0) as integer) as said, cast(coalesce(sum(o.people) filter (where o.people < 5), 0) as integer) as unsaid,
               amparo.may_be_added_up(cast(count(*) filter (where o.people < 5) as integer), cast(coalesce(sum(o.people) filter (where o.people < 5), 0) as integer)) as whole
        from one o group by o.quarter),
    four as (
        select cast(count(*) as integer) as quarters, cast(coalesce(sum(t.said + case when t.whole then t.unsaid else 0 end), 0) as integer) as said,
               cast(coalesce(sum(t.unsaid) filter (where not t.whole), 0) as integer) as unsaid,
               amparo.may_be_added_up(cast(count(*) filter (where not t.whole) as integer), cast(coalesce(sum(t.unsaid) filter (where not t.whole), 0) as integer)) as whole
        from three t)
    select s.months, s.first_day, s.people, s.whole from (
        select 1 as months, o.month as first_day, o.people, true as whole from one o
        union all
        select 3, t.quarter, t.said + case when t.whole then t.unsaid else 0 end, t.whole from three t
        union all
        select 12, wanted, f.said + case when f.whole then f.unsaid else 0 end, f.whole from four f where f.quarters = 4) s
    where s.people >= 5
$$;
