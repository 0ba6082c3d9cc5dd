-- What justice means to her, in her own words, and how near it is by her own account (W7.1, R-67). What she wants is sealed like what she says; that nothing is wanted for now is a date.
create table justice_goal (
    goal_id      uuid primary key,
    survivor_id  uuid not null references survivor_standing,
    custodian    uuid not null,
    state        text not null check (state in ('EXPRESSED', 'WORKING_ON', 'REACHED', 'CHANGED', 'DROPPED', 'NOT_POSSIBLE')),
    words        bytea,
    language     text check (language ~ '^[a-z]{3}$'),
    wishes       bytea not null,
    importance   text not null check (importance in ('MOST', 'MUCH', 'SOME', 'PREFER_NOT_TO_SAY')),
    explained    bytea,
    review_on    date not null,
    rests        boolean not null,
    changed_into uuid references justice_goal,
    expressed_at timestamptz not null,
    changed_at   timestamptz not null,
    recorded_by  uuid not null,
    version      bigint not null default 0,
    check (state <> 'NOT_POSSIBLE' or explained is not null),
    check ((state = 'CHANGED') = (changed_into is not null))
);
create index justice_goal_survivor on justice_goal (survivor_id, expressed_at, goal_id);
create unique index justice_goal_one_rest on justice_goal (survivor_id) where rests and state = 'EXPRESSED';
call raise_legal_wall('justice_goal', true);
grant select, insert, update on justice_goal to amparo_app;

create table justice_rating (
    rating_id   uuid primary key,
    goal_id     uuid not null references justice_goal,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    progress    text not null check (progress in ('NOT_AT_ALL', 'A_LITTLE', 'A_GOOD_WAY', 'REACHED', 'PREFER_NOT_TO_SAY')),
    words       bytea,
    rated_at    timestamptz not null,
    recorded_by uuid not null
);
create index justice_rating_goal on justice_rating (goal_id, rated_at desc, rating_id desc);
call raise_legal_wall('justice_rating', true);
grant select, insert on justice_rating to amparo_app;
