-- The story has one place, so that nobody has to tell it again: her words beside a translation, every version kept, none ever demanded (INV-10, R-10, R-119).
create table story_version (
    version_id           uuid primary key,
    survivor_id          uuid not null references survivor_standing,
    custodian            uuid not null,
    number               integer not null check (number > 0),
    change               text not null check (change in ('TOLD', 'ADDED', 'CORRECTED', 'TRANSLATED')),
    words                bytea,
    language             text check (language ~ '^[a-z]{3}$'),
    translation          bytea,
    translation_language text check (translation_language ~ '^[a-z]{3}$'),
    translated_by        text check (translated_by in ('SHE_HERSELF', 'WORKER', 'INTERPRETER', 'TRANSLATOR', 'MACHINE', 'NOT_KNOWN')),
    translator           bytea,
    written_at           timestamptz not null,
    written_by           uuid not null,
    unique (survivor_id, number),
    -- whoever reads a translation must be able to see whether a person made it
    check (translation is null or translated_by is not null)
);
call raise_wall('story_version', false, false);

grant select, insert on story_version to amparo_app;
