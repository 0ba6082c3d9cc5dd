-- A case goes to another organisation with a referral that says so: nobody leads elsewhere before they said yes, and nothing is left here without somebody
-- who has it. The referral's package says what they know; here are only codes and dates (R-36, R-51, R-133).
create table case_transfer (
    transfer_id uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    unit_id     uuid references unit,
    case_id     uuid not null references case_file,
    referral_id uuid not null unique references referral,
    recipient   uuid not null,
    state       text not null check (state in ('ASKED', 'AGREED', 'TAKEN_OVER', 'NOT_TAKEN', 'GIVEN_UP')),
    told        text check (told in ('INTRODUCED', 'TOLD_SAFELY', 'TO_BE_TOLD')),
    owned       text not null default '',
    asked_at    timestamptz not null,
    changed_at  timestamptz not null,
    changed_by  uuid not null,
    version     bigint not null default 0,
    check (state <> 'TAKEN_OVER' or told = 'INTRODUCED')
);
create index case_transfer_survivor on case_transfer (survivor_id, asked_at desc, transfer_id);
call raise_wall('case_transfer', true, true);
create trigger kept_in_unit before insert on case_transfer for each row execute function kept_in_unit();
grant select, insert, update on case_transfer to amparo_app;
