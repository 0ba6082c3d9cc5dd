-- What the plan said each time it was agreed: kept whole and sealed, so that what changed in between can be shown (R-11).
create table plan_edition (
    edition_id  uuid primary key,
    plan_id     uuid not null references support_plan,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    number      smallint not null check (number > 0),
    content     bytea not null,
    exploited_again text check (exploited_again in ('LESS_LIKELY', 'AS_BEFORE', 'MORE_LIKELY', 'CANNOT_SAY')),
    made_at     timestamptz not null,
    made_by     uuid not null,
    unique (plan_id, number)
);
create index plan_edition_survivor on plan_edition (survivor_id, made_at);
call raise_wall('plan_edition', false, true);

grant select, insert on plan_edition to amparo_app;
