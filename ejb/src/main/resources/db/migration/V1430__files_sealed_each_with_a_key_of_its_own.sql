-- A file is kept in sealed pieces, each file with a key of its own under that of whom it is about; one that has ended keeps that it was there and nothing of what it was.
create table stored_file (
    file_id     uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    kind        text not null check (kind in ('PDF', 'JPEG', 'PNG', 'DOCX', 'ODT', 'TXT')),
    state       text not null check (state in ('HELD', 'RELEASED', 'UNSAFE', 'ENDED')),
    scanned     boolean not null,
    bytes       integer not null check (bytes between 0 and 67108864),
    pieces      smallint not null check (pieces > 0),
    file_key    bytea,
    fingerprint bytea not null,
    stored_at   timestamptz not null,
    stored_by   uuid not null,
    changed_at  timestamptz not null,
    check ((state in ('UNSAFE', 'ENDED')) = (file_key is null))
);
create index stored_file_survivor on stored_file (survivor_id, file_id);
call raise_legal_wall('stored_file', false);
grant select, insert on stored_file to amparo_app;
grant update (state, scanned, file_key, changed_at) on stored_file to amparo_app;

create table file_piece (
    file_id     uuid not null references stored_file,
    number      smallint not null check (number >= 0),
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    content     bytea not null,
    primary key (file_id, number)
);
-- what is sealed does not shrink any further
alter table file_piece alter column content set storage external;
call raise_legal_wall('file_piece', false);
grant select, insert, delete on file_piece to amparo_app;
