-- Need to know, as rows: how a survivor's record stands, who was granted sight of it, and what else points to it.
create table survivor_standing (
    survivor_id uuid primary key,
    custodian   uuid not null,
    unit_id     uuid references unit,
    standing    text not null check (standing in ('INTAKE', 'OPEN', 'CLOSED', 'HOLD', 'ERASED')),
    withdrawn   boolean not null default false
);

create table access_grant (
    grant_id    uuid primary key,
    survivor_id uuid not null references survivor_standing deferrable initially deferred,
    user_id     uuid not null,
    relation    text not null check (relation in ('LEAD', 'DEPUTY', 'MEMBER', 'INTAKE', 'BREAK_GLASS', 'SECOND_LOOK')),
    granted_by  uuid not null,
    granted_at  timestamptz not null,
    valid_until timestamptz,
    ended_at    timestamptz,
    check (relation not in ('BREAK_GLASS', 'SECOND_LOOK') or valid_until is not null)
);
create index access_grant_user on access_grant (user_id, survivor_id) where ended_at is null;
create index access_grant_survivor on access_grant (survivor_id) where ended_at is null;

-- People and organisations who must never see this survivor: overrides every grant on every surface (R-42).
create table exclusion (
    exclusion_id    uuid primary key,
    survivor_id     uuid not null references survivor_standing,
    user_id         uuid,
    organisation_id uuid,
    recorded_by     uuid not null,
    recorded_at     timestamptz not null,
    removed_at      timestamptz,
    removed_by      uuid,
    check (num_nonnulls(user_id, organisation_id) = 1)
);
create index exclusion_user on exclusion (user_id, survivor_id) where removed_at is null;
create index exclusion_org on exclusion (organisation_id, survivor_id) where removed_at is null;
create index exclusion_survivor on exclusion (survivor_id) where removed_at is null;

-- Whatever an address can name (a case, a referral) and whose it is; recipient: the organisation it was sent to.
create table subject_object (
    object_id   uuid primary key,
    survivor_id uuid not null references survivor_standing deferrable initially deferred,
    recipient   uuid
);
