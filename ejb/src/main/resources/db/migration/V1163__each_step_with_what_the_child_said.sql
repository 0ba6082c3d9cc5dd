-- What was done and what the child said to it that day: written once, so that a later view does not hide an earlier one (R-100).
create table child_step (
    step_id     uuid primary key,
    matter_id   uuid not null references child_matter,
    survivor_id uuid not null,
    custodian   uuid not null,
    action      text not null check (action ~ '^[A-Z_]{3,40}$'),
    from_state  text not null,
    to_state    text not null,
    heard       text check (heard in ('HEARD', 'PREFERRED_NOT_TO_SAY', 'NOT_POSSIBLE')),
    views       bytea,
    reason      bytea,
    seen_to     text not null default '',
    strains     text not null default '',
    at          timestamptz not null,
    by_user     uuid not null
);
create index child_step_matter on child_step (matter_id, at desc, step_id desc);
call raise_wall('child_step', false, false);
grant select, insert on child_step to amparo_app;
