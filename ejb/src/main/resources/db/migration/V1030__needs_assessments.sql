-- How she rates each part of her life herself, again and again; what was not asked has no row, and she need not answer (R-06, R-11).
create table needs_assessment (
    assessment_id uuid primary key,
    survivor_id   uuid not null references survivor_standing,
    custodian     uuid not null,
    case_id       uuid not null references case_file,
    words         bytea,
    assessed_at   timestamptz not null,
    assessed_by   uuid not null
);
create index needs_assessment_survivor on needs_assessment (survivor_id, assessed_at);
call raise_wall('needs_assessment', false, true);

create table needs_rating (
    rating_id          uuid primary key,
    assessment_id      uuid not null references needs_assessment,
    survivor_id        uuid not null references survivor_standing,
    custodian          uuid not null,
    domain             text not null check (domain in ('SAFETY_HOUSING', 'HEALTH_PHYSICAL', 'HEALTH_MENTAL', 'LEGAL', 'DOCUMENTS_STATUS', 'MATERIAL_FINANCIAL',
                           'DEBT', 'EDUCATION', 'LIVELIHOOD', 'FAMILY_CONTACT', 'CHILDCARE', 'LANGUAGE', 'DISABILITY_SUPPORT', 'COMMUNITY_BELONGING',
                           'CONFIDENCE_ACTIVITIES', 'RETURN_OPTIONS')),
    rating             smallint check (rating between 0 and 10),
    prefers_not_to_say boolean not null default false,
    words              bytea,
    unique (assessment_id, domain),
    check (not prefers_not_to_say or rating is null),
    -- an empty answer is no answer
    check (prefers_not_to_say or rating is not null or words is not null)
);
create index needs_rating_survivor on needs_rating (survivor_id);
call raise_wall('needs_rating', false, true);

grant select, insert on needs_assessment, needs_rating to amparo_app;
