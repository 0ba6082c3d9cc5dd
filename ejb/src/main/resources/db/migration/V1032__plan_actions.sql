-- What is to be reached and what is done for it, whose idea it was and whether she agrees: none begins without her yes (R-11, R-53).
create table plan_action (
    action_id   uuid primary key,
    plan_id     uuid not null references support_plan,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    domain      text not null check (domain in ('SAFETY_HOUSING', 'HEALTH_PHYSICAL', 'HEALTH_MENTAL', 'LEGAL', 'DOCUMENTS_STATUS', 'MATERIAL_FINANCIAL',
                           'DEBT', 'EDUCATION', 'LIVELIHOOD', 'FAMILY_CONTACT', 'CHILDCARE', 'LANGUAGE', 'DISABILITY_SUPPORT', 'COMMUNITY_BELONGING',
                           'CONFIDENCE_ACTIVITIES', 'RETURN_OPTIONS')),
    need_id     uuid references need,
    goal        bytea not null,
    steps       bytea,
    idea        text not null check (idea in ('SURVIVOR', 'WORKER', 'BOTH')),
    agrees      text not null check (agrees in ('NOT_ASKED', 'YES', 'NO', 'CHANGED')),
    state       text not null check (state in ('TODO', 'DOING', 'DONE', 'DROPPED_BY_SURVIVOR', 'NOT_AVAILABLE')),
    reason      text check (reason in ('NO_SERVICE', 'NO_CAPACITY', 'NOT_ELIGIBLE', 'TOO_FAR', 'LANGUAGE', 'NOT_ACCESSIBLE', 'NOT_SAFE', 'COST', 'OTHER')),
    done_by     text not null check (done_by in ('SURVIVOR', 'WORKER', 'LEAD_ORGANISATION')),
    responsible uuid,
    due_on      date,
    service_id  uuid,
    referral_id uuid,
    adjustments text not null default '',
    added_at    timestamptz not null,
    added_by    uuid not null,
    changed_at  timestamptz not null,
    version     bigint not null default 0,
    check (state not in ('DOING', 'DONE') or agrees in ('YES', 'CHANGED')),
    check ((state = 'NOT_AVAILABLE') = (reason is not null)),
    check (num_nonnulls(service_id, referral_id) < 2)
);
create index plan_action_plan on plan_action (plan_id, added_at);
create index plan_action_survivor on plan_action (survivor_id);
call raise_wall('plan_action', false, true);

grant select, insert, update on plan_action to amparo_app;
