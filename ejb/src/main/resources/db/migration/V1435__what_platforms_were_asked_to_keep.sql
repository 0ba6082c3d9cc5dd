-- What a platform or provider was asked to keep before it is deleted, and until when it is kept (R-59).
create table preservation_request (
    preservation_id uuid primary key,
    survivor_id     uuid not null references survivor_standing,
    custodian       uuid not null,
    state           text not null check (state in ('ASKED', 'KEPT', 'NOTHING_THERE', 'REFUSED', 'LET_GO')),
    stage           text not null check (stage in ('RECRUITING', 'MOVING', 'EXPLOITING', 'CONTROLLING', 'MONEY', 'AFTERWARDS', 'NOT_KNOWN')),
    platform        bytea not null,
    what            bytea not null,
    answer          bytea,
    due             date,
    asked_at        timestamptz not null,
    changed_at      timestamptz not null,
    version         bigint not null default 0
);
create index preservation_request_survivor on preservation_request (survivor_id, asked_at desc, preservation_id desc);
call raise_legal_wall('preservation_request', false);
grant select, insert on preservation_request to amparo_app;
grant update (state, answer, due, changed_at, version) on preservation_request to amparo_app;
