-- A time to recover and to think, with a first and a last day, which the law or the organisation gives her and nobody may use (R-08, W7.2).
create table reflection_period (
    period_id   uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    unit_id     uuid,
    basis       text not null check (basis in ('COUNCIL_OF_EUROPE', 'EUROPEAN_UNION', 'NATIONAL_LAW', 'OUR_OWN')),
    starts_on   date not null,
    ends_on     date not null check (ends_on >= starts_on),
    extended    smallint not null default 0,
    ended_on    date,
    recorded_at timestamptz not null,
    version     bigint not null default 0
);
create unique index reflection_period_one on reflection_period (survivor_id) where ended_on is null;
call raise_wall('reflection_period', false, true);
grant select, insert, update on reflection_period to amparo_app;
