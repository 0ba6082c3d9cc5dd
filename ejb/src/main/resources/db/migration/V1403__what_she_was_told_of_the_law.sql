-- What she was told about the law and about her rights, talk by talk, and whether she could say it back: it comes before every decision (W7.3, R-68).
create table legal_orientation (
    orientation_id uuid primary key,
    survivor_id    uuid not null references survivor_standing,
    custodian      uuid not null,
    state          text not null check (state in ('OFFERED', 'DECLINED', 'GIVEN', 'UNDERSTOOD')),
    told           text not null,
    said_back      text not null check (said_back in ('YES', 'PARTLY', 'NO', 'NOT_DONE')),
    understood_at  timestamptz,
    opened_at      timestamptz not null,
    changed_at     timestamptz not null,
    version        bigint not null default 0,
    unique (survivor_id),
    check ((state = 'UNDERSTOOD') = (understood_at is not null))
);
call raise_legal_wall('legal_orientation', false);
grant select, insert, update on legal_orientation to amparo_app;

create table legal_talk (
    talk_id        uuid primary key,
    orientation_id uuid not null references legal_orientation,
    survivor_id    uuid not null references survivor_standing,
    custodian      uuid not null,
    topics         text not null,
    language       text not null check (language ~ '^[a-z]{3}$'),
    interpreter    bytea,
    teach_back     text not null check (teach_back in ('YES', 'PARTLY', 'NO', 'NOT_DONE')),
    questions      bytea,
    answers        bytea,
    talked_at      timestamptz not null,
    recorded_by    uuid not null
);
create index legal_talk_orientation on legal_talk (orientation_id, talked_at desc, talk_id desc);
call raise_legal_wall('legal_talk', false);
grant select, insert on legal_talk to amparo_app;
