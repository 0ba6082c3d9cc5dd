-- Partner organisations: whether they may receive personal data is worked out from these columns at every use (R-56), never stored.
create table organisation (
    organisation_id      uuid primary key,
    name                 text not null check (length(name) between 1 and 300),
    kind                 text not null check (kind in ('NGO', 'LAW_ENFORCEMENT', 'HEALTH_SERVICE', 'CENTRAL_GOVERNMENT', 'LOCAL_GOVERNMENT',
                             'IMMIGRATION_SERVICE', 'LEGAL_SERVICE', 'COMPANY', 'SCHOOL_OR_COLLEGE', 'UNITED_NATIONS', 'CONSULATE',
                             'GUARDIANSHIP_SERVICE', 'SHELTER', 'INTERPRETING_SERVICE', 'COMMUNITY_GROUP', 'OTHER')),
    state                text not null check (state in ('PROSPECT', 'VETTING', 'ACTIVE', 'SUSPENDED', 'ENDED')),
    ground               text check (ground in ('COMPLAINT', 'AGREEMENT_RUN_OUT', 'BREACH', 'NO_CAPACITY', 'OWN_WISH', 'OTHER')),
    country              text check (country ~ '^[A-Z]{2}$'),
    time_zone            text not null,
    uses_inbox           boolean not null default false,
    agreement_signed     date,
    agreement_until      date,
    data_protection_on   date,
    safeguarding_on      date,
    complaints_contact_on date,
    conflicts_on         date,
    child_certified_on   date,
    -- whoever recorded the agreement or a check last does not also decide
    vetted_by            uuid,
    state_since          timestamptz not null,
    version              bigint not null default 0,
    check (agreement_signed <= agreement_until),
    check ((ground is not null) = (state = 'SUSPENDED'))
);
create index organisation_name on organisation (name, organisation_id);
create index organisation_agreement on organisation (agreement_until) where state = 'ACTIVE';

grant select, insert, update on organisation to amparo_app;
