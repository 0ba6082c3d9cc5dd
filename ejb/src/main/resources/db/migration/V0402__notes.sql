-- Notes are sealed one by one and never overwritten: a correction stands beside what was written first.
create table note (
    note_id     uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    case_id     uuid not null references case_file,
    corrects    uuid references note,
    words       bytea not null,
    written_at  timestamptz not null,
    written_by  uuid not null
);
create index note_survivor on note (survivor_id, written_at desc, note_id desc) where corrects is null;
create unique index note_corrected_once on note (corrects);
call raise_wall('note', false, true);

grant select, insert on note to amparo_app;
