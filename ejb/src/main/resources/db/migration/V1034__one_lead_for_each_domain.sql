-- Who leads in which part of her life: one organisation for each, so that nothing is done twice and nobody waits for the other (R-53).
create table domain_lead (
    survivor_id     uuid not null references survivor_standing,
    domain          text not null check (domain in ('SAFETY_HOUSING', 'HEALTH_PHYSICAL', 'HEALTH_MENTAL', 'LEGAL', 'DOCUMENTS_STATUS', 'MATERIAL_FINANCIAL',
                           'DEBT', 'EDUCATION', 'LIVELIHOOD', 'FAMILY_CONTACT', 'CHILDCARE', 'LANGUAGE', 'DISABILITY_SUPPORT', 'COMMUNITY_BELONGING',
                           'CONFIDENCE_ACTIVITIES', 'RETURN_OPTIONS')),
    custodian       uuid not null,
    organisation_id uuid not null,
    named_at        timestamptz not null,
    named_by        uuid not null,
    primary key (survivor_id, domain)
);
call raise_wall('domain_lead', false, true);

grant select, insert, update, delete on domain_lead to amparo_app;
