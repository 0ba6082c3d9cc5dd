-- Who came, and what they need so that help is usable: counted in fingerprints like everything else, from the next quarter on, in the quarter in which a case was opened
-- (R-17, R-20). Of one person there is one row that holds; whoever said no to being counted is not counted here either.
create table counted_person (
    counted_id uuid primary key default gen_random_uuid(),
    pseudonym  uuid not null,
    custodian  uuid not null,
    quarter    date not null,
    since      date not null,
    until      date,
    gender     bigint not null,
    needed     bigint[] not null,
    check (until > since)
);
create unique index counted_person_once on counted_person (custodian, pseudonym) where until is null;
create index counted_person_quarter on counted_person (custodian, quarter);
create index counted_person_who on counted_person (custodian, pseudonym);
alter table counted_person enable row level security;
alter table counted_person force row level security;
create policy counting on counted_person to amparo_owner using (true) with check (true);

-- Only of whom there is a case: a first talk that leads to none is a number elsewhere and nobody here.
create function count_person(who uuid, hers uuid, said bigint, needs bigint[]) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    turn    date := amparo.this_quarter() + interval '3 months';
    belongs date;
begin
    if amparo.ctx_user() is null or not exists (select from amparo.case_file f where f.survivor_id = hers) then return true; end if;
    perform pg_advisory_xact_lock(hashtextextended(who::text, 1331));
    select min(c.quarter) into belongs from amparo.counted_person c where c.custodian = amparo.ctx_org() and c.pseudonym = who;
    delete from amparo.counted_person c where c.custodian = amparo.ctx_org() and (c.until <= amparo.this_quarter() or c.pseudonym = who and c.since >= turn);
    update amparo.counted_person c set until = turn where c.custodian = amparo.ctx_org() and c.pseudonym = who and c.until is null;
    insert into amparo.counted_person (pseudonym, custodian, quarter, since, gender, needed)
    values (who, amparo.ctx_org(), coalesce(belongs, amparo.this_quarter()), turn, said, needs);
    return true;
exception when others then
    return false;
end $$;

create function declined_now() returns table (person uuid) language sql stable set search_path = pg_catalog, pg_temp as $$
    select coalesce(j.led_by, c.pseudonym) from amparo.counted c left join amparo.joined_now() j on j.led = c.pseudonym
    where c.custodian = amparo.ctx_org() and c.outcome is null and c.since <= amparo.this_quarter() and (c.until is null or c.until > amparo.this_quarter())
$$;

create function counted_people_now(first_day date, past date) returns table (person uuid, quarter date, what bigint) language sql stable set search_path = pg_catalog, pg_temp as $$
    with joined as materialized (select j.led, j.led_by from amparo.joined_now() j),
    standing as materialized (
        select coalesce(j.led_by, c.pseudonym) as person, j.led is null as leads, c.quarter, c.gender, c.needed
        from amparo.counted_person c left join joined j on j.led = c.pseudonym
        where c.custodian = amparo.ctx_org() and c.since <= amparo.this_quarter() and (c.until is null or c.until > amparo.this_quarter())
          and (c.quarter >= first_day and c.quarter < past or c.pseudonym = any (array(select led from joined union all select led_by from joined)))
          and (amparo.ctx_has('SUPERVISOR') or amparo.ctx_has('STATISTICS'))),
    persons as (
        select s.person, min(s.quarter) as quarter, (array_agg(s.gender order by s.leads desc))[1] as gender from standing s
        where not exists (select from amparo.declined_now() d where d.person = s.person)
        group by s.person having min(s.quarter) >= first_day and min(s.quarter) < past)
    select p.person, p.quarter, p.gender from persons p
    union
    select p.person, p.quarter, n from standing s join persons p using (person) cross join unnest(s.needed) n
$$;

-- A quarter, or the four of a year, when it is over; no other time, because a sum that overlaps another would tell their difference. How many came is not told: everybody
-- has one answer about gender, and from the number of all of them those that are kept back could be narrowed down.
create function count_people(first_day date, past date) returns table (of_what bigint, persons integer, whole boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with here as materialized (select c.person, c.quarter, c.what from amparo.counted_people_now(first_day, past) c
        where past <= amparo.this_quarter() and (past = date_trunc('quarter', first_day) + interval '3 months' and first_day = date_trunc('quarter', first_day)
           or past = date_trunc('year', first_day) + interval '1 year' and first_day = date_trunc('year', first_day))),
    quarters as (select cast(q as date) as quarter from generate_series(cast(first_day as timestamp), past - interval '3 months', interval '3 months') q),
    by_quarter as (
        select w.what, q.quarter, cast((select count(*) from here h where h.what = w.what and h.quarter = q.quarter) as integer) as people
        from (select distinct h.what from here h) w cross join quarters q),
    together as (
        select b.what, cast(coalesce(sum(b.people) filter (where b.people >= 5), 0) as integer) as said, cast(coalesce(sum(b.people) filter (where b.people < 5), 0) as integer) as unsaid,
               amparo.may_be_added_up(cast(count(*) filter (where b.people < 5) as integer), cast(coalesce(sum(b.people) filter (where b.people < 5), 0) as integer)) as whole
        from by_quarter b group by b.what)
    select t.what, t.said + case when t.whole then t.unsaid else 0 end, t.whole from together t where t.said + case when t.whole then t.unsaid else 0 end >= 5
$$;

revoke all on function count_person(uuid, uuid, bigint, bigint[]), declined_now(), counted_people_now(date, date), count_people(date, date) from public;
grant execute on function count_person(uuid, uuid, bigint, bigint[]), count_people(date, date) to amparo_app;
