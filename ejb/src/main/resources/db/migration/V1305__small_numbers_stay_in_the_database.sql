-- Numbers leave this function as they may be shown: SQL that slipped into a request reads no small one either. The rule is SuppressionPolicy's, in plain words
-- there, and the tests let both judge the same tables (R-33, R-34, R-23).
create function hidden_among_each_other(parts integer, people integer) returns boolean language sql immutable
return parts > 1 and people >= 5 and people <= 4 * parts - 2;

-- What may be said of a number and the parts it is made of: the number first, then each part; null is what stays unsaid.
create function may_be_shown(parts integer[]) returns integer[] language sql immutable set search_path = pg_catalog, pg_temp as $$
    select array_prepend(case when t.everybody >= 5 then cast(t.everybody as integer) end,
        (select array_agg(case when p >= 5 and t.everybody >= 5 and (t.small = 0 or amparo.hidden_among_each_other(t.small, t.in_small)) then p end order by place)
         from unnest(parts) with ordinality x (p, place)))
    from (select coalesce(sum(p), 0) as everybody, cast(count(*) filter (where p < 5) as integer) as small, cast(coalesce(sum(p) filter (where p < 5), 0) as integer) as in_small
          from unnest(parts) p) t
$$;

drop function count_quarter(date);

-- For one finished quarter: about how many there are (ALL), how many named or showed each thing (HOUSE), in the reader's own units (UNIT), and by what came of it
-- (OUTCOME; there are five answers to that question, and nobody is a part as well). No row is one person, and none fewer than five.
create function count_quarter(wanted date) returns table (which text, unit_id uuid, of_what bigint, outcome bigint, persons integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with here as materialized (
        select c.unit_id, c.outcome, c.factors, c.signs from amparo.counted c
        where c.custodian = amparo.ctx_org() and c.quarter = wanted and c.since <= amparo.this_quarter() and (c.until is null or c.until > amparo.this_quarter())
          and (amparo.ctx_has('SUPERVISOR') or amparo.ctx_has('STATISTICS'))),
    units as (select row_number() over (order by u.unit_id) as place, u.unit_id from (select distinct h.unit_id from here h) u),
    told as (
        select h.unit_id, f as what, cast(null as bigint) as outcome from here h cross join unnest(h.factors) f
        union all
        select h.unit_id, s, h.outcome from here h cross join unnest(h.signs) s),
    by_unit as (
        select c.what, amparo.may_be_shown(array_agg(cast((select count(*) from told t where t.what = c.what and t.unit_id is not distinct from u.unit_id) as integer) order by u.place)) as shown
        from (select distinct t.what from told t) c cross join units u group by c.what),
    outcomes as (
        select o.what, o.outcome, o.people, row_number() over (partition by o.what order by o.outcome) as place
        from (select t.what, t.outcome, cast(count(*) as integer) as people from told t where t.outcome is not null group by t.what, t.outcome) o),
    by_outcome as (
        select o.what, amparo.may_be_shown(array_agg(o.people order by o.place) || array_fill(0, array[greatest(0, 5 - cast(count(*) as integer))])) as shown
        from outcomes o group by o.what)
    select 'ALL', cast(null as uuid), cast(null as bigint), cast(null as bigint), cast(count(*) / 5 * 5 as integer) from here h having count(*) >= 5
    union all
    select 'HOUSE', null, b.what, null, b.shown[1] from by_unit b where b.shown[1] is not null
    union all
    select 'UNIT', u.unit_id, b.what, null, b.shown[u.place + 1] from by_unit b cross join units u
    where b.shown[u.place + 1] is not null and u.unit_id = any (amparo.my_units())
    union all
    select 'OUTCOME', null, o.what, o.outcome, b.shown[o.place + 1] from outcomes o join by_outcome b using (what) where b.shown[o.place + 1] is not null
$$;

revoke all on function hidden_among_each_other(integer, integer), may_be_shown(integer[]), count_quarter(date) from public;
grant execute on function count_quarter(date), may_be_shown(integer[]), hidden_among_each_other(integer, integer) to amparo_app;
