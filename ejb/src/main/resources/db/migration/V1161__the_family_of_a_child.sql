-- Who belongs to a child's family, and whether they had a part in what was done to her: then they stand for nothing of hers (R-103).
create table child_relative (
    relative_id       uuid primary key,
    survivor_id       uuid not null references survivor_standing,
    custodian         uuid not null,
    kinship           text not null check (kinship ~ '^[A-Z_]{3,40}$'),
    implicated        text not null check (implicated in ('UNKNOWN', 'NO', 'SUSPECTED', 'YES')),
    name              bytea,
    note              bytea,
    why               bytea,
    clearing_asked_by uuid,
    changed_at        timestamptz not null,
    version           bigint not null default 0
);
create index child_relative_survivor on child_relative (survivor_id, relative_id);
call raise_wall('child_relative', false, false);
grant select, insert, update on child_relative to amparo_app;
