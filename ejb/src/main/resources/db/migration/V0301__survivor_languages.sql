-- Several languages, spoken and read apart: who cannot read a language can still be spoken to in it (R-35, R-118).
create table survivor_language (
    survivor_id uuid not null references survivor on delete cascade,
    custodian   uuid not null,
    language    text not null check (language ~ '^[a-z]{3}$'),
    speaks      boolean not null,
    reads       boolean not null,
    primary key (survivor_id, language)
);
call raise_wall('survivor_language', false, true);
grant select, insert, update, delete on survivor_language to amparo_app;
