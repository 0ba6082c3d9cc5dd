-- How each part of a case stands, in one row set: the case page and the caseload need not ask every area (design 9).
create table case_summary (
    survivor_id   uuid not null,
    area          text not null check (area in ('NEEDS', 'REFERRALS', 'SERVICES', 'CONSENT', 'CONTACT')),
    custodian     uuid not null,
    unit_id       uuid,
    open_count    integer not null check (open_count >= 0),
    overdue_count integer not null check (overdue_count >= 0),
    next_due      timestamptz,
    primary key (survivor_id, area)
);
call raise_wall('case_summary', true, true);
-- a partner's answer changes what is open; counts of these two parts are what it brings about itself
create policy recipient on case_summary for all to amparo_app
    using (area in ('REFERRALS', 'SERVICES') and survivor_id = any ((select amparo.served_by_us())::uuid[]));

grant select, insert, update on case_summary to amparo_app;
