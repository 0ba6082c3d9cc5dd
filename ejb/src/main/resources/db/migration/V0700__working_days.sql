-- Deadlines count working days where the work is done: each organisation's zone, weekend and holidays (workflows 0.3, R-52).
create table working_week (
    organisation_id uuid primary key,
    zone            text not null,
    weekend         text not null default 'SATURDAY,SUNDAY'
);

create table holiday (
    organisation_id uuid not null references working_week,
    day             date not null,
    primary key (organisation_id, day)
);

grant select, insert, update on working_week to amparo_app;
grant select, insert, delete on holiday to amparo_app;
