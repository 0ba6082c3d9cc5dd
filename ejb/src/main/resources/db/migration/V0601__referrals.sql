-- One conversation with one partner about one or several needs (W5). Nobody outside sees the row before it was sent.
create table referral (
    referral_id      uuid primary key references subject_object (object_id) deferrable initially deferred,
    code             text not null unique check (code ~ '^[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}-[2-9A-HJ-NP-Z]{3}$'),
    survivor_id      uuid not null,
    case_id          uuid not null,
    custodian        uuid not null,
    unit_id          uuid,
    owner            uuid not null,
    recipient        uuid,
    listing_id       uuid,
    domains          text not null,
    urgency          text not null check (urgency in ('URGENT', 'HIGH', 'NORMAL', 'LOW')),
    channel          text not null check (channel in ('SYSTEM', 'PHONE', 'PAPER')),
    child            boolean not null,
    high_risk        boolean not null,
    state            text not null check (state in ('DRAFT', 'CAPACITY_CHECK', 'CONSENT_CHECK', 'READY', 'SENT', 'RECEIVED', 'NEEDS_INFO',
                     'WAITLISTED', 'ACCEPTED', 'IN_SERVICE', 'ON_HOLD', 'REPORTED_DONE', 'COMPLETED', 'DECLINED', 'EXPIRED', 'CANCELLED',
                     'FAILED', 'WITHDRAWN_BY_SURVIVOR', 'ENTERED_IN_ERROR')),
    state_since      timestamptz not null,
    wanted           bytea,
    wishes           bytea,
    duplicate_reason bytea,
    warnings         text not null default '',
    capacity         text check (capacity in ('CAPACITY', 'NO_CAPACITY', 'WAITLIST', 'ASSESSMENT_FIRST')),
    items            text not null default '',
    identity_early   text check (identity_early in ('IMMINENT_DANGER', 'MEDICAL_EMERGENCY', 'CHILD_ALONE', 'MUST_BE_MET_ON_ARRIVAL')),
    shown_at         timestamptz,
    shown_how        text check (shown_how in ('SHOWN', 'READ_OUT')),
    shown_hash       text,
    shown_salt       bytea,
    consent_id       uuid,
    consent_until    date,
    look_asked_of    uuid,
    look_given_by    uuid,
    look_given_at    timestamptz,
    sent_at          timestamptz,
    act_by           timestamptz,
    reminded         smallint not null default 0,
    claimed_by       uuid,
    claimed_at       timestamptz,
    seen_at          timestamptz,
    substitute_at    timestamptz,
    answered_at      timestamptz,
    accepted_at      timestamptz,
    expected_on      date,
    sharing_ended_at timestamptz,
    reason_code      text,
    next_step        text,
    concern          boolean not null default false,
    outcome          text check (outcome in ('NEED_MET', 'PARTLY', 'NOT_MET', 'SURVIVOR_STOPPED')),
    survivors_word   text check (survivors_word in ('GIVEN', 'DECLINED_TO_SAY')),
    word             bytea,
    ended_at         timestamptz,
    replaces         uuid,
    parent           uuid,
    version          bigint not null default 0,
    -- the partner's inbox reads one index, whatever the state's name
    tab              text generated always as (case when sent_at is null then null when state = 'SENT' then 'NEW'
                         when state in ('RECEIVED', 'NEEDS_INFO', 'WAITLISTED') then 'NEEDS_ANSWER'
                         when state in ('ACCEPTED', 'IN_SERVICE', 'ON_HOLD') then 'IN_SERVICE' else 'DONE' end) stored,
    tab_at           timestamptz generated always as (case when state in ('SENT', 'RECEIVED', 'NEEDS_INFO', 'WAITLISTED')
                         then coalesce(act_by, state_since) else state_since end) stored,
    check (sent_at is null or (recipient is not null and consent_id is not null)),
    check (look_given_by is null or look_given_by <> owner),
    check (state <> 'COMPLETED' or (outcome is not null and survivors_word is not null))
);
create index referral_case on referral (case_id, referral_id desc);
create index referral_owner on referral (owner, act_by, referral_id) where ended_at is null;
create index referral_unit on referral (unit_id, act_by, referral_id) where ended_at is null;
create index referral_inbox on referral (recipient, tab, tab_at, referral_id) where sent_at is not null;
create index referral_due on referral (act_by) where ended_at is null;
call raise_wall('referral', true, true);
create policy recipient on referral for select to amparo_app
    using (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')) and sent_at is not null);
create policy answering on referral for update to amparo_app
    using (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')) and sent_at is not null);

grant select, insert, update on referral to amparo_app;
