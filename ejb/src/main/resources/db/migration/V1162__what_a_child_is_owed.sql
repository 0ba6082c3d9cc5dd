-- One row for each thing that is settled for a child, along its own table of steps; which states a track has is the table's to say (W11).
create table child_matter (
    matter_id   uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    unit_id     uuid,
    track       text not null check (track in ('ASSESSMENT', 'GUARDIAN', 'REGISTRY', 'LEGAL_HELP', 'EDUCATION', 'TRACING', 'ADULTHOOD', 'CARE',
                  'DETERMINATION', 'FAMILY_HELP')),
    state       text not null,
    kind        text check (kind ~ '^[A-Z_]{3,40}$'),
    outcome     text check (outcome ~ '^[A-Z_]{3,40}$'),
    relative_id uuid references child_relative,
    who         bytea,
    reviews     smallint not null default 0,
    due_at      timestamptz,
    started_by  uuid,
    opened_at   timestamptz not null,
    changed_at  timestamptz not null,
    version     bigint not null default 0,
    check (track <> 'ASSESSMENT' or state in ('NEEDED', 'STARTED', 'VIEWS_HEARD', 'COMPLETED')),
    check (track <> 'GUARDIAN' or state in ('NEEDED', 'REQUESTED', 'APPOINTED', 'CHANGE_REQUESTED', 'ENDED')),
    check (track <> 'REGISTRY' or state in ('NOT_CHECKED', 'DEFERRED', 'NO_MATCH', 'POSSIBLE', 'MATCH', 'SAFETY_REVIEWED', 'AUTHORITY_INFORMED')),
    check (track <> 'LEGAL_HELP' or state in ('NEEDED', 'ASSIGNED', 'NOT_WANTED')),
    check (track <> 'EDUCATION' or state in ('NONE', 'ASSESSED', 'APPLIED', 'ENROLLED', 'ATTENDING', 'AT_RISK', 'DROPPED')),
    check (track <> 'TRACING' or state in ('NOT_ASKED', 'WANTED', 'NOT_WANTED', 'TRACING', 'FOUND', 'ASSESSED')),
    check (track <> 'ADULTHOOD' or state in ('AHEAD', 'PLANNED', 'TRANSITION', 'SETTLED')),
    check (track <> 'CARE' or state in ('PROPOSED', 'MATCHED', 'PLACED', 'ENDED', 'NOT_CHOSEN')),
    check (track <> 'DETERMINATION' or state in ('TRIGGERED', 'INFO_COLLECTED', 'PANEL', 'DECIDED', 'EXPLAINED_TO_CHILD')),
    check (track <> 'FAMILY_HELP' or state in ('OFFERED', 'RUNNING', 'ENDED', 'STOPPED'))
);
create index child_matter_survivor on child_matter (survivor_id, opened_at, matter_id);
-- what every child has, she has once
create unique index child_matter_once on child_matter (survivor_id, track) where track not in ('CARE', 'DETERMINATION', 'FAMILY_HELP');
call raise_wall('child_matter', true, false);
grant select, insert, update on child_matter to amparo_app;
