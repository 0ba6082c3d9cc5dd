-- What was true when a case closed may not be when it is taken up again: why, what the closing had said, and what was found are kept (R-07, R-82, R-133).
create table reopening_review (
    review_id   uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    case_id     uuid not null references case_file,
    state       text not null check (state in ('DUE', 'DONE', 'DROPPED')),
    why         text not null check (why in ('CAME_BACK', 'FOUND_AGAIN', 'NEW_DANGER', 'NEW_NEED', 'CLOSED_TOO_SOON', 'CLOSED_IN_ERROR', 'NOT_SAID')),
    closed_for  text check (closed_for in ('GOALS_MET', 'SURVIVOR_WISH', 'MOVED', 'TRANSFERRED', 'LOST_CONTACT', 'DEATH', 'OPENED_IN_ERROR')),
    closed_at   timestamptz,
    still_so    text not null default '',
    changed     text not null default '',
    took_part   text check (took_part in ('TOGETHER', 'PARTLY', 'WISHED_NOT', 'NOT_REACHED', 'NOT_SAFE_TO_ASK')),
    learnt      bytea,
    reopened_by uuid not null,
    reopened_at timestamptz not null,
    ended_at    timestamptz,
    version     bigint not null default 0,
    check ((state = 'DUE') = (ended_at is null)),
    check (state <> 'DONE' or took_part is not null)
);
create unique index reopening_review_due on reopening_review (survivor_id) where state = 'DUE';
create index reopening_review_survivor on reopening_review (survivor_id, reopened_at desc, review_id);
call raise_wall('reopening_review', false, true);
grant select, insert, update on reopening_review to amparo_app;
