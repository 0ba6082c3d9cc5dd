-- One plan at a time for each survivor: what is agreed with her, when it is looked at again, and what comes afterwards (R-06, R-07, R-11, R-15, R-21).
create table support_plan (
    plan_id        uuid primary key,
    survivor_id    uuid not null references survivor_standing,
    custodian      uuid not null,
    case_id        uuid not null references case_file,
    state          text not null check (state in ('DRAFT', 'AGREED', 'IN_PROGRESS', 'UNDER_REVIEW', 'PAUSED_BY_SURVIVOR', 'COMPLETED')),
    edition        smallint not null default 0,
    no_wish_now    boolean not null default false,
    what_helps     bytea,
    my_view        bytea,
    agreed_words   bytea,
    agreed_at      timestamptz,
    language       text check (language ~ '^[a-z]{3}$'),
    her_copy       text check (her_copy in ('GIVEN', 'KEPT_FOR_SAFETY', 'NOT_WANTED')),
    her_copy_at    timestamptz,
    her_copy_by    uuid,
    review_on      date,
    reminded       boolean not null default false,
    check_in       date,
    exploited_again text check (exploited_again in ('LESS_LIKELY', 'AS_BEFORE', 'MORE_LIKELY', 'CANNOT_SAY')),
    aftercare      text check (aftercare in ('WE_STAY_IN_TOUCH', 'SOMEBODY_ELSE_STAYS', 'NONE_WANTED')),
    aftercare_words bytea,
    completed_by   text check (completed_by in ('SURVIVOR_CONFIRMED', 'UNREACHABLE')),
    completed_at   timestamptz,
    drafted_at     timestamptz not null,
    drafted_by     uuid not null,
    changed_at     timestamptz not null,
    version        bigint not null default 0,
    -- no plan is over without somebody's word for it and a decision on what comes afterwards
    check (state <> 'COMPLETED' or completed_by is not null and completed_at is not null and aftercare is not null),
    check (state = 'DRAFT' or agreed_at is not null and language is not null)
);
create unique index support_plan_one on support_plan (survivor_id) where state <> 'COMPLETED';
create index support_plan_survivor on support_plan (survivor_id, drafted_at);
create index support_plan_review on support_plan (review_on) where state in ('AGREED', 'IN_PROGRESS');
call raise_wall('support_plan', false, true);

grant select, insert, update on support_plan to amparo_app;
