-- The map of what has to be shown and what shows it, and what else was looked for before her word is asked for (W8, R-69).
create table evidence_element (
    element_id      uuid primary key,
    survivor_id     uuid not null references survivor_standing,
    custodian       uuid not null,
    element         text not null check (element in ('ACT', 'MEANS', 'PURPOSE', 'LOSS', 'WHO_DID_IT')),
    has_to_be_shown boolean not null,
    changed_at      timestamptz not null,
    version         bigint not null default 0,
    unique (survivor_id, element)
);
call raise_legal_wall('evidence_element', false);
grant select, insert, update on evidence_element to amparo_app;

create table evidence_support (
    element_id  uuid not null references evidence_element,
    item_id     uuid not null references evidence_item,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    primary key (element_id, item_id)
);
create index evidence_support_survivor on evidence_support (survivor_id);
call raise_legal_wall('evidence_support', false);
grant select, insert, delete on evidence_support to amparo_app;

create table evidence_look (
    look_id     uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    element     text not null check (element in ('ACT', 'MEANS', 'PURPOSE', 'LOSS', 'WHO_DID_IT')),
    kind        text not null check (kind ~ '^[A-Z_]{3,40}$' and kind <> 'HER_STATEMENT'),
    outcome     text not null check (outcome in ('FOUND', 'NOT_THERE', 'NOT_SAFE_TO_ASK', 'REFUSED_TO_US')),
    words       bytea,
    at          timestamptz not null,
    by_user     uuid not null
);
create index evidence_look_survivor on evidence_look (survivor_id, at desc, look_id desc);
call raise_legal_wall('evidence_look', false);
grant select, insert on evidence_look to amparo_app;
