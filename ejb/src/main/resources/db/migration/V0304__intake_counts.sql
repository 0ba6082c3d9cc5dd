-- What stays of somebody who did not want a case: a number in a month, nothing else (W1.1).
create table intake_count (
    custodian uuid not null,
    month     date not null check (extract(day from month) = 1),
    outcome   text not null check (outcome in ('REFERRED_ELSEWHERE', 'DECLINED_BY_PERSON', 'PURGED')),
    option    text not null default '',
    count     integer not null check (count > 0),
    primary key (custodian, month, outcome, option)
);
grant select, insert, update on intake_count to amparo_app;
