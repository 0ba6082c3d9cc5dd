-- Search before create without storing what is searched for: short keyed fingerprints, walled like everything else.
create table survivor_trace (
    survivor_id uuid not null references survivor on delete cascade,
    custodian   uuid not null,
    kind        text not null check (kind in ('NAME', 'PHONE', 'DOCUMENT')),
    token       integer not null,
    primary key (survivor_id, kind, token)
);
create index survivor_trace_token on survivor_trace (custodian, kind, token);
call raise_wall('survivor_trace', false, true);
-- the owner's own function has to see across the wall, to tell a supervisor what the searcher is not told
alter table survivor_trace no force row level security;
grant select, insert, delete on survivor_trace to amparo_app;
