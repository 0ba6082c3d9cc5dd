-- What two organisations say to each other about one referral; every word is sealed with the package's key.
create table referral_message (
    message_id  uuid primary key,
    referral_id uuid not null references referral,
    survivor_id uuid not null,
    custodian   uuid not null,
    recipient   uuid not null,
    kind        text not null check (kind in ('MESSAGE', 'CONTACT_PLAN', 'INTERIM_SUPPORT', 'DECLINED', 'ALTERNATIVE', 'HELD', 'DONE', 'FAILED', 'MISDIRECTED')),
    words       bytea not null,
    said_by     uuid not null,
    from_org    uuid not null,
    said_at     timestamptz not null,
    taken_back_at timestamptz
);
create index referral_message_referral on referral_message (referral_id, message_id);
call raise_wall('referral_message', false, false);
create policy recipient on referral_message for select to amparo_app
    using (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')) and taken_back_at is null);
create policy answering on referral_message for insert to amparo_app
    with check (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')) and from_org = recipient);
grant select, insert on referral_message to amparo_app;
grant update (taken_back_at) on referral_message to amparo_app;

-- Each question says why the answer is needed; it ends with a coded answer, never with "we are looking into it" (R-46).
create table referral_question (
    question_id uuid primary key,
    referral_id uuid not null references referral,
    survivor_id uuid not null,
    custodian   uuid not null,
    recipient   uuid not null,
    question    bytea not null,
    why         bytea not null,
    asked_by    uuid not null,
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    answer      text check (answer in ('ANSWERED', 'SHE_PREFERS_TO_TELL_YOU', 'SHE_DOES_NOT_SHARE_THIS', 'WE_DO_NOT_KNOW')),
    release_id  uuid references referral_release,
    answered_by uuid,
    answered_at timestamptz,
    taken_back_at timestamptz,
    version     bigint not null default 0,
    check ((answer is null) = (answered_at is null)),
    check (answer <> 'ANSWERED' or release_id is not null)
);
create index referral_question_referral on referral_question (referral_id, question_id);
call raise_wall('referral_question', false, true);
create policy recipient on referral_question for select to amparo_app
    using (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')) and taken_back_at is null);
create policy asking on referral_question for insert to amparo_app
    with check (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')) and answer is null);
grant select, insert, update on referral_question to amparo_app;
