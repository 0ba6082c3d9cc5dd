-- Days on which a survivor wants nothing planned, once or every year. There is no column for a reason.
create table kept_day (
    day_id      uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    day         date not null,
    every_year  boolean not null,
    kept_at     timestamptz not null,
    kept_by     uuid not null,
    unique (survivor_id, day)
);
call raise_wall('kept_day', false, false);
grant select, insert, delete on kept_day to amparo_app;
