-- What directories say, entry by entry, with where it was read. Confidential places are here without address, point or name (ADR 0201).
create table directory_entry (
    entry_id        uuid primary key,
    kind            text not null check (kind in ('ORGANISATION', 'LOCATION', 'SERVICE', 'PLACE')),
    organisation_id uuid,
    service_id      uuid,
    location_id     uuid,
    content         jsonb not null,
    source_file     text not null,
    source_place    text not null,
    import_id       uuid,
    taken_at        timestamptz not null
);
create index directory_entry_organisation on directory_entry (organisation_id, kind);
create index directory_entry_service on directory_entry (service_id) where kind = 'PLACE';
create index directory_entry_location on directory_entry (location_id) where kind = 'PLACE';

-- The wall keeps what the reader may have forgotten: a confidential place has no address and no point.
alter table directory_entry add constraint confidential_without_address check (
    kind <> 'LOCATION' or not coalesce((content ->> 'confidential')::boolean, false)
    or (jsonb_array_length(coalesce(content -> 'addresses', '[]'::jsonb)) = 0 and coalesce(content -> 'coordinates', 'null'::jsonb) = 'null'::jsonb));

grant select, insert, update on directory_entry to amparo_app;
