-- Who weighed what is best for the child, from which profession, and who did not agree (R-66, R-101).
create table child_panel_member (
    member_id   uuid primary key,
    step_id     uuid not null references child_step,
    matter_id   uuid not null references child_matter,
    survivor_id uuid not null,
    custodian   uuid not null,
    profession  text not null check (profession ~ '^[A-Z_]{3,40}$'),
    voice       text not null check (voice in ('NOT_YET', 'AGREES', 'DISAGREES', 'PRESENTS')),
    name        bytea not null,
    dissent     bytea,
    check (voice <> 'DISAGREES' or dissent is not null)
);
create index child_panel_member_matter on child_panel_member (matter_id, step_id, member_id);
call raise_wall('child_panel_member', false, false);
grant select, insert on child_panel_member to amparo_app;
