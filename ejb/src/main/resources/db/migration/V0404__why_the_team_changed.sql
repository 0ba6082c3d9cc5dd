-- Who came to a case and who left it, and why, in codes: nobody changes without a reason and without the survivor hearing of it (R-133).
create table team_change (
    change_id   uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    unit_id     uuid references unit,
    case_id     uuid not null references case_file,
    place       text not null check (place in ('LEAD', 'DEPUTY', 'MEMBER')),
    from_user   uuid,
    to_user     uuid,
    reason      text not null check (reason in ('WORKLOAD', 'AWAY', 'LEFT', 'SURVIVOR_WISH', 'TOO_CLOSE', 'SPECIAL_KNOWLEDGE', 'MOVED', 'OTHER')),
    told        text check (told in ('INTRODUCED', 'TOLD_SAFELY', 'TO_BE_TOLD')),
    by_user     uuid not null,
    at          timestamptz not null
);
create index team_change_case on team_change (case_id, at desc);
call raise_wall('team_change', true, false);
grant select, insert on team_change to amparo_app;
