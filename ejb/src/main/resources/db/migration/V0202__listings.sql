-- Services partners offer, as matching needs them. What decides safety (confidential, pledge) belongs to us and no import touches it.
create table listing (
    listing_id         uuid primary key,
    organisation_id    uuid not null references organisation,
    name               text not null check (length(name) between 1 and 300),
    description        text not null default '' check (length(description) <= 10000),
    status             text not null check (status in ('ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED')),
    domains            text not null default '',
    languages          text not null default '',
    adjustments        text not null default '',
    serves             text not null default '',
    regions            text not null default '',
    minimum_age        integer check (minimum_age between 0 and 150),
    maximum_age        integer check (maximum_age between 0 and 150),
    capacity_available integer check (capacity_available between 0 and 100000),
    capacity_maximum   integer check (capacity_maximum between 0 and 100000),
    waiting            boolean not null default false,
    capacity_said_at   timestamptz,
    cross_border       boolean not null default false,
    trauma_informed    boolean not null default false,
    confidential       boolean not null default false,
    pledge             boolean not null default false,
    free               boolean not null default false,
    edited_here        boolean not null default false,
    version            bigint not null default 0
);
create index listing_name on listing (name, listing_id);
create index listing_organisation on listing (organisation_id, name);

grant select, insert, update on listing to amparo_app;
