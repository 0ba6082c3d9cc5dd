-- Services for a survivor, unconditional: free by constraint, and no column knows anything of proceedings (R-01, R-03, R-04).
create table support_service (
    service_id       uuid primary key,
    survivor_id      uuid not null references survivor_standing,
    custodian        uuid not null,
    unit_id          uuid,
    need_id          uuid not null,
    domain           text not null,
    kind             text not null,
    provider         uuid,
    listing_id       uuid,
    referral_id      uuid unique,
    state            text not null check (state in ('OFFERED', 'ACCEPTED', 'WAITING', 'ACTIVE', 'PAUSED_BY_SURVIVOR', 'INTERRUPTED',
                         'DECLINED_BY_SURVIVOR', 'COMPLETED', 'STOPPED_BY_SURVIVOR', 'ENDED_BY_PROVIDER')),
    cost_to_survivor numeric(12, 2) not null default 0 check (cost_to_survivor = 0),
    funding          text check (funding in ('OWN_MEANS', 'GRANT', 'PUBLIC', 'DONATION', 'VOLUNTEERS', 'UNKNOWN')),
    offered_at       timestamptz not null,
    started_on       date,
    planned_end      date,
    frequency        text check (frequency in ('ONCE', 'DAILY', 'WEEKLY', 'MONTHLY', 'AS_NEEDED')),
    interpreter      boolean not null default false,
    adjustments      text not null default '',
    barriers         text not null default '',
    wish             bytea,
    interim_given    boolean not null default false,
    interim          bytea,
    may_ask_again    boolean not null default false,
    continuity       text check (continuity in ('PLANNED', 'NONE_WANTED')),
    continuity_plan  bytea,
    view_given       text check (view_given in ('SAID', 'PREFERRED_NOT_TO_SAY')),
    her_view         bytea,
    satisfaction     smallint check (satisfaction between 1 and 5),
    interrupted_by   text check (interrupted_by in ('CAPACITY', 'FUNDING', 'SAFETY', 'STAFF')),
    end_reason       text check (end_reason in ('SERVICE_CLOSED', 'SAFETY_OF_OTHERS', 'MOVED_OUT_OF_AREA', 'NEED_MET', 'DUPLICATE')),
    end_asked_by     uuid,
    end_asked_at     timestamptz,
    alternative      uuid references support_service,
    review_on        date,
    changed_at       timestamptz not null,
    version          bigint not null default 0,
    -- a provider ends nothing alone, without a listed reason, or without something in its place unless the need is met
    check (state <> 'ENDED_BY_PROVIDER' or end_reason is not null and end_asked_by is not null and (end_reason = 'NEED_MET' or alternative is not null)),
    check (state <> 'WAITING' or interim_given),
    check (state <> 'COMPLETED' or view_given is not null and continuity is not null),
    check (alternative <> service_id)
);
create index support_service_survivor on support_service (survivor_id, offered_at desc, service_id);
create index support_service_ending on support_service (unit_id, end_asked_at)
    where end_asked_at is not null and state in ('WAITING', 'ACTIVE', 'INTERRUPTED');
create index support_service_planned on support_service (planned_end) where continuity is null and state = 'ACTIVE';
call raise_wall('support_service', true, true);

grant select, insert, update on support_service to amparo_app;
