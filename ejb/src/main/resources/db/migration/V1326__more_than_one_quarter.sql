-- Figures of a whole year. Each of its quarters was shown or not before the year was over, and nobody takes that back: so it is the sum that stays unsaid where it
-- would tell what a quarter does not. Then only what the quarters said already is added up, and said to be the least it can be. The rule is SuppressionPolicy.over
-- (R-23, R-33).
create function may_be_added_up(parts_unsaid integer, people_in_them integer) returns boolean language sql immutable
return parts_unsaid = 0 or amparo.hidden_among_each_other(parts_unsaid, people_in_them);

-- A year (its first day) that is over; the house alone, for of units every quarter speaks for itself. whole is false for the least it can be.
create function count_year(wanted date) returns table (which text, of_what bigint, persons integer, whole boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with here as materialized (
        select c.person, c.quarter, c.factors, c.signs from amparo.counted_now(wanted, cast(wanted + interval '1 year' as date)) c
        where wanted + interval '1 year' <= amparo.this_quarter()),
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

revoke all on function may_be_added_up(integer, integer), count_year(date) from public;
grant execute on function count_year(date), may_be_added_up(integer, integer) to amparo_app;
