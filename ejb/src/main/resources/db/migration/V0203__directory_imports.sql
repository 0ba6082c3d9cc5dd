-- An import is looked at before it is carried out. The file itself is not kept: it may hold addresses that must not exist here.
create table directory_import (
    import_id    uuid primary key,
    file_name    text not null check (length(file_name) between 1 and 200),
    file_hash    text not null check (length(file_hash) = 64),
    state        text not null check (state in ('READING', 'CHECKED', 'NOTHING_NEW', 'UNREADABLE', 'STORING', 'APPLIED', 'DISCARDED', 'FAILED')),
    uploaded_by  uuid not null,
    uploaded_at  timestamptz not null,
    touched_at   timestamptz not null,
    applied_by   uuid,
    applied_at   timestamptz,
    done         integer not null default 0,
    total        integer not null default 0,
    added        integer not null default 0,
    changed      integer not null default 0,
    unchanged    integer not null default 0,
    errors       integer not null default 0,
    warnings     integer not null default 0,
    notes        integer not null default 0,
    trouble      text,
    trouble_words text,
    version      bigint not null default 0
);
create index directory_import_time on directory_import (uploaded_at desc, import_id desc);

-- What the import would do and what is wrong with the file, line by line; the plan carried out is exactly the one that was shown.
create table directory_import_line (
    import_id uuid not null references directory_import on delete cascade,
    n         integer not null,
    section   text not null check (section in ('CHANGE', 'FINDING')),
    code      text not null,
    kind      text not null,
    content   jsonb not null,
    primary key (import_id, section, n)
);

grant select, insert, delete on directory_import_line to amparo_app;
grant select, insert, update on directory_import to amparo_app;
