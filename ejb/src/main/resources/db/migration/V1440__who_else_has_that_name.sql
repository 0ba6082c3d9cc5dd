-- Somebody kept away because of what is suspected of a relative stays tied to that relative, and who has a name like theirs is told apart by a person, with a reason (R-42, R-103).
alter table kept_away add column relative_id uuid, add column kinship text check (kinship ~ '^[A-Z_]{3,40}$');

create table told_apart (
    told_apart_id uuid primary key,
    survivor_id   uuid not null references survivor_standing,
    custodian     uuid not null,
    kept_away_id  uuid not null references kept_away,
    phrase        bytea not null,
    reason        bytea not null,
    said_by       uuid not null,
    said_at       timestamptz not null
);
create index told_apart_survivor on told_apart (survivor_id, kept_away_id);
call raise_wall('told_apart', false, false);
grant select, insert on told_apart to amparo_app;
