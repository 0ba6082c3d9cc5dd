-- What is counted across cases, without a name and in codes that mean nothing without a key kept elsewhere (R-33, R-34, R-23). It changes at the turn of a quarter
-- only: nobody sees one person come or go. What fails here is lost to the count and never to care.
create table counted (
    counted_id uuid primary key default gen_random_uuid(),
    pseudonym  uuid not null,
    custodian  uuid not null,
    unit_id    uuid,
    quarter    date not null,
    since      date not null,
    until      date,
    outcome    bigint not null,
    factors    bigint[] not null,
    signs      bigint[] not null,
    check (until > since)
);
create unique index counted_once on counted (custodian, pseudonym) where until is null;
create index counted_quarter on counted (custodian, quarter);
alter table counted enable row level security;
alter table counted force row level security;
create policy counting on counted to amparo_owner using (true) with check (true);

create function this_quarter() returns date language sql stable set search_path = pg_catalog, pg_temp
return cast(date_trunc('quarter', amparo.ctx_now() at time zone 'UTC') as date);

-- From the next quarter on this holds of somebody, or nothing when she no longer wants to be counted; the quarter she belongs to stays the first one.
create function count_from_next(who uuid, where_told uuid, what bigint, had bigint[], showed bigint[]) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    turn    date := amparo.this_quarter() + interval '3 months';
    belongs date;
begin
    if amparo.ctx_user() is null then return false; end if;
    perform pg_advisory_xact_lock(hashtextextended(who::text, 1241));
    delete from amparo.counted c where c.custodian = amparo.ctx_org() and c.until <= amparo.this_quarter();
    select min(c.quarter) into belongs from amparo.counted c where c.custodian = amparo.ctx_org() and c.pseudonym = who;
    delete from amparo.counted c where c.custodian = amparo.ctx_org() and c.pseudonym = who and c.since >= turn;
    update amparo.counted c set until = turn where c.custodian = amparo.ctx_org() and c.pseudonym = who and c.until is null;
    if what is not null then
        insert into amparo.counted (pseudonym, custodian, unit_id, quarter, since, outcome, factors, signs)
        values (who, amparo.ctx_org(), where_told, coalesce(belongs, amparo.this_quarter()), turn, what, had, showed);
    end if;
    return true;
exception when others then
    return false;
end $$;

-- Numbers for one finished quarter, by unit: how many there are, how many named each factor, how many showed each sign, by what came of it. No row is one person.
create function count_quarter(wanted date) returns table (unit_id uuid, of_what bigint, outcome bigint, persons integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    with here as materialized (
        select c.unit_id, c.outcome, c.factors, c.signs from amparo.counted c
        where c.custodian = amparo.ctx_org() and c.quarter = wanted and c.since <= amparo.this_quarter() and (c.until is null or c.until > amparo.this_quarter())
          and (amparo.ctx_has('SUPERVISOR') or amparo.ctx_has('STATISTICS')))
    select h.unit_id, cast(null as bigint), cast(null as bigint), cast(count(*) as integer) from here h group by h.unit_id
    union all
    select h.unit_id, f, null, cast(count(*) as integer) from here h cross join unnest(h.factors) f group by h.unit_id, f
    union all
    select h.unit_id, s, h.outcome, cast(count(*) as integer) from here h cross join unnest(h.signs) s group by h.unit_id, s, h.outcome
$$;

revoke all on function this_quarter(), count_from_next(uuid, uuid, bigint, bigint[], bigint[]), count_quarter(date) from public;
grant execute on function count_from_next(uuid, uuid, bigint, bigint[], bigint[]), count_quarter(date) to amparo_app;
