-- Whether help stays unconditional is seen by joining, for supervisors only, a *no* and help that broke off soon after it (R-01, R-02).
create table said_no (
    no_id       uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    unit_id     uuid,
    kind        text not null check (kind in ('SHARING', 'IDENTIFICATION', 'TESTIMONY')),
    at          timestamptz not null
);
create index said_no_when on said_no (survivor_id, at desc);
call raise_wall('said_no', true, true);
grant select, insert on said_no to amparo_app;

create table help_in_doubt (
    doubt_id    uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    unit_id     uuid,
    service_id  uuid not null,
    provider    uuid,
    sign        text not null check (sign in ('REFUSED', 'INTERRUPTED', 'ENDED', 'CONDITION_SPOKEN_OF')),
    reason      text check (reason ~ '^[A-Z_]{2,40}$'),
    at          timestamptz not null,
    finding     text check (finding in ('NO_CONDITION_MADE', 'PROVIDER_SPOKEN_TO', 'AGREEMENT_UNDER_REVIEW', 'HELP_RESTORED')),
    settled_at  timestamptz,
    settled_by  uuid,
    check (num_nonnulls(finding, settled_at, settled_by) in (0, 3))
);
create index help_in_doubt_open on help_in_doubt (unit_id, at desc) where finding is null;
create index help_in_doubt_survivor on help_in_doubt (survivor_id);
call raise_wall('help_in_doubt', true, true);
grant select, insert on help_in_doubt to amparo_app;
grant update (finding, settled_at, settled_by) on help_in_doubt to amparo_app;
