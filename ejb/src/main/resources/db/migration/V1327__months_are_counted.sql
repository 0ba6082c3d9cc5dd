-- What is counted by month: whoever is without permission to work, and children who begin at a school (R-14, R-104). What it is about stands in fingerprints like
-- everything that is counted; nothing is entered for a day that has passed, and months are told when their quarter is over.
create table counted_time (
    counted_id uuid primary key default gen_random_uuid(),
    pseudonym  uuid not null,
    custodian  uuid not null,
    what       bigint not null,
    since      date not null,
    until      date,
    check (until > since)
);
create unique index counted_time_once on counted_time (custodian, pseudonym, what, since);
create index counted_time_what on counted_time (custodian, what, since);
alter table counted_time enable row level security;
alter table counted_time force row level security;
create policy counting on counted_time to amparo_owner using (true) with check (true);

create function this_month() returns date language sql stable set search_path = pg_catalog, pg_temp
return cast(date_trunc('month', amparo.ctx_now() at time zone 'UTC') as date);

-- It holds of somebody from that day on until something else is said; a day to come is only expected, and null is: no longer.
create function count_time(who uuid, about bigint, from_day date) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    this   date := amparo.this_month();
    starts date := greatest(cast(date_trunc('month', from_day) as date), this);
begin
    if amparo.ctx_user() is null then return false; end if;
    if from_day is null then starts := null; end if;
    perform pg_advisory_xact_lock(hashtextextended(who::text, 1327));
    delete from amparo.counted_time t where t.custodian = amparo.ctx_org() and t.until < this - interval '4 years';
    delete from amparo.counted_time t where t.custodian = amparo.ctx_org() and t.pseudonym = who and t.what = about and t.since > this;
    if starts is distinct from this then
        delete from amparo.counted_time t where t.custodian = amparo.ctx_org() and t.pseudonym = who and t.what = about and t.until is null and t.since = this;
        update amparo.counted_time t set until = this where t.custodian = amparo.ctx_org() and t.pseudonym = who and t.what = about and t.until is null;
        if starts is not null then
            insert into amparo.counted_time (pseudonym, custodian, what, since) values (who, amparo.ctx_org(), about, starts);
        end if;
    else
        -- what ended this month and holds again has not ended
        update amparo.counted_time t set until = null where t.custodian = amparo.ctx_org() and t.pseudonym = who and t.what = about and t.until = this;
        if not found then
            insert into amparo.counted_time (pseudonym, custodian, what, since)
            select who, amparo.ctx_org(), about, this where not exists (select from amparo.counted_time t
                where t.custodian = amparo.ctx_org() and t.pseudonym = who and t.what = about and t.until is null);
        end if;
    end if;
    return true;
exception when others then
    return false;
end $$;

-- It happened this month; twice is once.
create function count_month(who uuid, about bigint) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if amparo.ctx_user() is null then return false; end if;
    insert into amparo.counted_time (pseudonym, custodian, what, since, until)
    values (who, amparo.ctx_org(), about, amparo.this_month(), amparo.this_month() + interval '1 month') on conflict do nothing;
    return true;
exception when others then
    return false;
end $$;

-- Whom a month counts: once with two records, and not at all after a no in either.
create function counted_in_time(about bigint) returns table (person uuid, since date, until date) language sql stable set search_path = pg_catalog, pg_temp as $$
    with joined as materialized (select j.led, j.led_by from amparo.joined_now() j),
    declined as materialized (
        select coalesce(j.led_by, c.pseudonym) as person from amparo.counted c left join joined j on j.led = c.pseudonym
        where c.custodian = amparo.ctx_org() and c.outcome is null and c.since <= amparo.this_quarter() and (c.until is null or c.until > amparo.this_quarter()))
    select t.person, t.since, t.until from (
        select coalesce(j.led_by, c.pseudonym) as person, c.since, c.until from amparo.counted_time c left join joined j on j.led = c.pseudonym
        where c.custodian = amparo.ctx_org() and c.what = about and (amparo.ctx_has('SUPERVISOR') or amparo.ctx_has('STATISTICS'))) t
    where not exists (select from declined d where d.person = t.person)
$$;

-- How often it happened, by month (months = 1), quarter (3) and year (12); whole is false for the least it can be.
create function count_happened(wanted date, about bigint) returns table (months integer, first_day date, persons integer, whole boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with one as (
        select cast(m as date) as month, cast(date_trunc('quarter', m) as date) as quarter,
               cast((select count(distinct c.person) from amparo.counted_in_time(about) c where c.since = m) as integer) as people
        from generate_series(cast(wanted as timestamp), wanted + interval '11 months', interval '1 month') m where m < amparo.this_quarter()),
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

-- Of how many it holds at the end of each month, by how long by then: less than half a year (0), less than a year (6), a year or longer (12). Those of one month are
-- mostly those of the one before: so each number is rounded down to a multiple of five, and no sum is told from which one of them could be narrowed down.
create function count_lasting(first_day date, past date, about bigint) returns table (month date, lasting integer, persons integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with months as (select cast(m as date) as month from generate_series(cast(first_day as timestamp), past - interval '1 month', interval '1 month') m where m < amparo.this_quarter()),
    there as (
        select m.month, c.person, min(c.since) as since from months m join amparo.counted_in_time(about) c on c.since <= m.month and (c.until is null or c.until > m.month)
        group by m.month, c.person),
    bands as (
        select t.month, case when t.since + interval '12 months' <= t.month then 12 when t.since + interval '6 months' <= t.month then 6 else 0 end as lasting, count(*) as persons
        from there t group by 1, 2)
    select b.month, b.lasting, cast(b.persons / 5 * 5 as integer) from bands b where b.persons >= 5
$$;

revoke all on function this_month(), count_time(uuid, bigint, date), count_month(uuid, bigint), counted_in_time(bigint), count_happened(date, bigint),
    count_lasting(date, date, bigint) from public;
grant execute on function count_time(uuid, bigint, date), count_month(uuid, bigint), count_happened(date, bigint), count_lasting(date, date, bigint) to amparo_app;
