-- Whoever has two records that are joined is one person in the figures too, from the next quarter on; and a no said in one of them is a no (R-33).
create table counted_as_one (
    led       uuid not null,
    led_by    uuid not null,
    custodian uuid not null,
    since     date not null,
    until     date,
    primary key (custodian, led, since),
    check (until > since)
);
alter table counted_as_one enable row level security;
alter table counted_as_one force row level security;
create policy counting on counted_as_one to amparo_owner using (true) with check (true);

-- a row without an outcome is a no: it keeps the other record of the same person out as well
alter table counted alter column outcome drop not null;
create index counted_who on counted (custodian, pseudonym);

create or replace function count_from_next(who uuid, where_told uuid, what bigint, had bigint[], showed bigint[]) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    turn    date := amparo.this_quarter() + interval '3 months';
    belongs date;
begin
    if amparo.ctx_user() is null then return false; end if;
    perform pg_advisory_xact_lock(hashtextextended(who::text, 1241));
    select min(c.quarter) into belongs from amparo.counted c where c.custodian = amparo.ctx_org() and c.pseudonym = who;
    delete from amparo.counted c where c.custodian = amparo.ctx_org() and c.until <= amparo.this_quarter();
    delete from amparo.counted c where c.custodian = amparo.ctx_org() and c.pseudonym = who and c.since >= turn;
    update amparo.counted c set until = turn where c.custodian = amparo.ctx_org() and c.pseudonym = who and c.until is null;
    insert into amparo.counted (pseudonym, custodian, unit_id, quarter, since, outcome, factors, signs)
    values (who, amparo.ctx_org(), where_told, coalesce(belongs, amparo.this_quarter()), turn, what, had, showed);
    return true;
exception when others then
    return false;
end $$;

-- A yes after a no, or a case taken up again whose consent had been taken back: what is told from now on counts again, unless her last word on being counted was a no.
create function count_again(who uuid, hers uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    turn date := amparo.this_quarter() + interval '3 months';
begin
    if amparo.ctx_user() is null then return false; end if;
    if exists (select from amparo.consent n where n.survivor_id = hers and n.purpose = 'STATISTICS_DEIDENTIFIED' and (n.state = 'ACTIVE' and n.decision = 'REFUSED' or n.state = 'WITHDRAWN'))
       and not exists (select from amparo.consent y where y.survivor_id = hers and y.purpose = 'STATISTICS_DEIDENTIFIED' and y.state = 'ACTIVE' and y.decision = 'GRANTED') then
        return true;
    end if;
    perform pg_advisory_xact_lock(hashtextextended(who::text, 1241));
    delete from amparo.counted c where c.custodian = amparo.ctx_org() and c.pseudonym = who and c.outcome is null and c.since >= turn;
    update amparo.counted c set until = turn where c.custodian = amparo.ctx_org() and c.pseudonym = who and c.outcome is null and c.until is null;
    return true;
exception when others then
    return false;
end $$;

create function count_as_one(leads uuid, is_led uuid, joined boolean) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    turn date := amparo.this_quarter() + interval '3 months';
begin
    if amparo.ctx_user() is null then return false; end if;
    perform pg_advisory_xact_lock(hashtextextended(is_led::text, 1325));
    delete from amparo.counted_as_one o where o.custodian = amparo.ctx_org() and (o.until <= amparo.this_quarter() or o.led = is_led and o.since >= turn);
    update amparo.counted_as_one o set until = turn where o.custodian = amparo.ctx_org() and o.led = is_led and o.until is null;
    if joined then
        insert into amparo.counted_as_one (led, led_by, custodian, since) values (is_led, leads, amparo.ctx_org(), turn);
    end if;
    return true;
exception when others then
    return false;
end $$;

create function joined_now() returns table (led uuid, led_by uuid) language sql stable set search_path = pg_catalog, pg_temp as $$
    select o.led, o.led_by from amparo.counted_as_one o
    where o.custodian = amparo.ctx_org() and o.since <= amparo.this_quarter() and (o.until is null or o.until > amparo.this_quarter())
$$;

-- What is told of whom, for those whose first quarter lies in that time; two records of one person under the name of the one that leads.
create function counted_now(first_day date, past date) returns table (person uuid, unit_id uuid, quarter date, outcome bigint, factors bigint[], signs bigint[])
language sql stable set search_path = pg_catalog, pg_temp as $$
    with joined as materialized (select j.led, j.led_by from amparo.joined_now() j),
    standing as materialized (
        select coalesce(j.led_by, c.pseudonym) as person, j.led is null as leads, c.unit_id, c.quarter, c.outcome, c.factors, c.signs
        from amparo.counted c left join joined j on j.led = c.pseudonym
        where c.custodian = amparo.ctx_org() and c.since <= amparo.this_quarter() and (c.until is null or c.until > amparo.this_quarter())
          and (c.quarter >= first_day and c.quarter < past or c.pseudonym = any (array(select led from joined union all select led_by from joined)))
          and (amparo.ctx_has('SUPERVISOR') or amparo.ctx_has('STATISTICS'))),
    persons as (
        select s.person, min(s.quarter) as quarter, (array_agg(s.unit_id order by s.leads desc))[1] as unit_id, (array_agg(s.outcome order by s.leads desc))[1] as outcome
        from standing s group by s.person having min(s.quarter) >= first_day and min(s.quarter) < past and count(*) = count(s.outcome))
    select p.person, p.unit_id, p.quarter, p.outcome, s.factors, s.signs from standing s join persons p using (person)
$$;

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
    select 'ALL', cast(null as uuid), cast(null as bigint), cast(null as bigint), cast(count(distinct h.person) / 5 * 5 as integer) from here h having count(distinct h.person) >= 5
    union all
    select 'HOUSE', null, b.what, null, b.shown[1] from by_unit b where b.shown[1] is not null
    union all
    select 'UNIT', u.unit_id, b.what, null, b.shown[u.place + 1] from by_unit b cross join units u
    where b.shown[u.place + 1] is not null and u.unit_id = any (amparo.my_units())
    union all
    select 'OUTCOME', null, o.what, o.outcome, b.shown[o.place + 1] from outcomes o join by_outcome b using (what) where b.shown[o.place + 1] is not null
$$;

revoke all on function count_again(uuid, uuid), count_as_one(uuid, uuid, boolean), joined_now(), counted_now(date, date) from public;
grant execute on function count_again(uuid, uuid), count_as_one(uuid, uuid, boolean) to amparo_app;
