-- What she does when it gets dangerous, version by version, and the plan she leaves with; where she would go is sealed apart (R-82).
create table safety_plan (
    plan_id     uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    number      integer not null check (number > 0),
    made_for    text not null check (made_for in ('NOW', 'ENDING')),
    made_at     timestamptz not null,
    made_by     uuid not null,
    took_part   text not null check (took_part in ('TOGETHER', 'PARTLY', 'WISHED_NOT', 'NOT_REACHED', 'NOT_SAFE_TO_ASK')),
    country     text check (country ~ '^[A-Z]{2}$'),
    steps       bytea,
    safe_place  bytea,
    -- looked at together again, and it still holds
    held_at     timestamptz not null,
    hold_until  timestamptz not null,
    given       text check (given in ('ON_PAPER', 'TALKED_THROUGH')),
    given_at    timestamptz,
    given_by    uuid,
    card        text check (card in ('HANDED_OVER', 'NOT_SAFE_TO_HAVE', 'NOT_WANTED')),
    card_at     timestamptz,
    card_by     uuid,
    version     bigint not null default 0,
    unique (survivor_id, number),
    check ((given is null) = (given_at is null) and (given is null) = (given_by is null)),
    check (given is null or made_for = 'ENDING'),
    check ((card is null) = (card_at is null) and (card is null) = (card_by is null))
);
call raise_wall('safety_plan', false, false);
grant select, insert, update on safety_plan to amparo_app;
