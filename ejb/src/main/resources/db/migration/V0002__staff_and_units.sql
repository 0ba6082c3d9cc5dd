-- Who works here, in which organisation and unit: a supervisor's reach is her unit, a partner's is its organisation.
create table unit (
    unit_id         uuid primary key,
    organisation_id uuid not null,
    name            text not null check (length(name) between 1 and 200),
    unique (organisation_id, name)
);

create table staff_member (
    user_id         uuid primary key,
    organisation_id uuid not null,
    unit_id         uuid references unit,
    display_name    text not null check (length(display_name) between 1 and 200),
    email           text not null,
    roles           text not null default '',
    active          boolean not null default true,
    version         bigint not null default 0
);
create index staff_member_org on staff_member (organisation_id, display_name);

grant select, insert, update on unit, staff_member to amparo_app;
