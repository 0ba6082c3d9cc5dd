-- Whether she takes part in proceedings: each word of hers added, none changed, all of it sealed and of one length. Not even the database can tell a yes from a no (W7.4, R-01).
create table participation_word (
    word_id     uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    number      integer not null check (number > 0),
    content     bytea not null,
    said_at     timestamptz not null,
    recorded_by uuid not null,
    unique (survivor_id, number)
);
call raise_legal_wall('participation_word', false);
grant select, insert on participation_word to amparo_app;
