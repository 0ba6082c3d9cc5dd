-- Proceedings that touch her, in as many countries as there are, and what was heard of each: how long it takes, what she was given of her rights, whether somebody she fears is free (W7.7, R-58, R-71, R-77, R-87).
create table proceeding (
    proceeding_id uuid primary key,
    survivor_id   uuid not null references survivor_standing,
    custodian     uuid not null,
    state         text not null check (state in ('RUNNING', 'IN_COURT', 'DECIDED', 'APPEALED', 'STOPPED', 'ENDED')),
    country       text not null check (country ~ '^[A-Z]{2}$'),
    kind          text not null check (kind in ('CRIMINAL', 'CIVIL', 'LABOUR', 'ASYLUM', 'ADMINISTRATIVE', 'FAMILY', 'OTHER')),
    court         text not null check (court in ('SPECIALISED', 'ORDINARY', 'NO_COURT', 'NOT_KNOWN')),
    her_part      text not null check (her_part in ('WITNESS', 'INJURED_PARTY', 'CLAIMANT', 'APPLICANT', 'DEFENDANT', 'NONE', 'NOT_KNOWN', 'PREFER_NOT_TO_SAY')),
    authority     bytea,
    reference     bytea,
    lawyer        bytea,
    language      text check (language ~ '^[a-z]{3}$'),
    opened_on     date,
    next_on       date,
    adjournments  smallint not null default 0,
    updates       text not null check (updates in ('YES', 'NO', 'NOT_ASKED')),
    protection    text not null,
    rights        text not null,
    recorded_at   timestamptz not null,
    changed_at    timestamptz not null,
    version       bigint not null default 0
);
create index proceeding_survivor on proceeding (survivor_id, country, recorded_at, proceeding_id);
call raise_legal_wall('proceeding', false);
grant select, insert, update on proceeding to amparo_app;

create table proceeding_news (
    news_id       uuid primary key,
    proceeding_id uuid not null references proceeding,
    survivor_id   uuid not null references survivor_standing,
    custodian     uuid not null,
    what          text not null check (what ~ '^[A-Z_]{3,40}$'),
    happened_on   date,
    next_on       date,
    because       text check (because in ('COURT', 'PROSECUTION', 'DEFENCE', 'SURVIVOR_WISH', 'NO_INTERPRETER', 'EQUIPMENT', 'NOT_SAFE', 'OTHER', 'NOT_KNOWN')),
    words         bytea,
    heard_at      timestamptz not null,
    recorded_by   uuid not null
);
create index proceeding_news_of on proceeding_news (proceeding_id, heard_at desc, news_id desc);
call raise_legal_wall('proceeding_news', false);
grant select, insert on proceeding_news to amparo_app;
