-- What could show something in proceedings (W8): a thing with its life; what it is and where it comes from is sealed. What shows the abuse of a child has no file and no fingerprint, whatever the application does (R-85).
create table evidence_item (
    item_id       uuid primary key,
    survivor_id   uuid not null references survivor_standing,
    custodian     uuid not null,
    kind          text not null check (kind ~ '^[A-Z_]{3,40}$'),
    state         text not null check (state in ('REGISTERED', 'VERIFIED', 'IN_CUSTODY', 'TRANSFERRED', 'DISCLOSED', 'RETURNED', 'DESTROYED', 'REJECTED_UNSAFE')),
    what          bytea not null,
    source        bytea,
    original      bytea,
    told          bytea,
    privileged    boolean not null,
    fingerprint   bytea,
    file_id       uuid unique references stored_file,
    entries       smallint not null default 0,
    registered_at timestamptz not null,
    changed_at    timestamptz not null,
    version       bigint not null default 0,
    check (kind <> 'ABUSE_OF_A_CHILD' or (file_id is null and fingerprint is null and told is not null))
);
create index evidence_item_survivor on evidence_item (survivor_id, registered_at, item_id);
call raise_legal_wall('evidence_item', false);
grant select, insert on evidence_item to amparo_app;
grant update (state, fingerprint, file_id, changed_at, version) on evidence_item to amparo_app;
