-- What somebody asked of us has an owner, a day and an answer in words; "we are looking into it" ends nothing (R-46, R-116).
create table question (
    question_id uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    case_id     uuid not null references case_file,
    asker       text not null check (asker in ('SURVIVOR', 'PARTNER', 'COLLEAGUE')),
    words       bytea not null,
    owner       uuid not null,
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    recorded_by uuid not null,
    state       text not null check (state in ('OPEN', 'ANSWERED', 'TOLD', 'TAKEN_BACK')),
    outcome     text check (outcome in ('DONE', 'PARTLY_DONE', 'NOT_POSSIBLE', 'SOMEBODY_ELSE_CAN')),
    answer      bytea,
    answered_by uuid,
    answered_at timestamptz,
    told        text check (told in ('FACE_TO_FACE', 'ON_A_SAFE_WAY', 'IN_WRITING')),
    told_at     timestamptz,
    version     bigint not null default 0,
    check (state not in ('ANSWERED', 'TOLD') or num_nonnulls(outcome, answer, answered_by, answered_at) = 4),
    check ((state = 'TOLD') = (told_at is not null) and (told_at is null) = (told is null))
);
create index question_survivor on question (survivor_id, asked_at desc, question_id desc);
call raise_wall('question', false, false);
grant select, insert, update on question to amparo_app;
