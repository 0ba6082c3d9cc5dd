-- What she needs, in her words; the codes beside them serve matching, deadlines and counting (R-11, R-06).
create table need (
    need_id     uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    case_id     uuid not null references case_file,
    domain      text not null check (domain in ('SAFETY_HOUSING', 'HEALTH_PHYSICAL', 'HEALTH_MENTAL', 'LEGAL', 'DOCUMENTS_STATUS', 'MATERIAL_FINANCIAL',
                    'DEBT', 'EDUCATION', 'LIVELIHOOD', 'FAMILY_CONTACT', 'CHILDCARE', 'LANGUAGE', 'DISABILITY_SUPPORT', 'COMMUNITY_BELONGING',
                    'CONFIDENCE_ACTIVITIES', 'RETURN_OPTIONS')),
    urgency     text not null check (urgency in ('URGENT', 'HIGH', 'NORMAL', 'LOW')),
    state       text not null check (state in ('OPEN', 'BEING_MET', 'MET', 'NOT_WANTED', 'UNMET')),
    words       bytea not null,
    wish        bytea,
    rating      smallint check (rating between 0 and 10),
    rating_now  smallint check (rating_now between 0 and 10),
    reason      text check (reason in ('NO_SERVICE', 'NO_CAPACITY', 'NOT_ELIGIBLE', 'TOO_FAR', 'LANGUAGE', 'NOT_ACCESSIBLE', 'NOT_SAFE', 'COST', 'OTHER')),
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    changed_at  timestamptz not null,
    version     bigint not null default 0,
    check ((state = 'UNMET') = (reason is not null))
);
create index need_survivor on need (survivor_id, recorded_at, need_id);
call raise_wall('need', false, true);

grant select, insert, update on need to amparo_app;
