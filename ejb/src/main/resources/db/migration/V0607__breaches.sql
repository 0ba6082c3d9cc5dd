-- Something reached whom it should not have reached: who, the 72 hours, telling the survivor, what changes (W5 row 21).
create table breach (
    breach_id      uuid primary key,
    referral_id    uuid not null references referral,
    survivor_id    uuid not null,
    custodian      uuid not null,
    unit_id        uuid,
    recipient      uuid,
    state          text not null check (state in ('REPORTED', 'CONTAINED', 'SURVIVOR_TOLD', 'NOTIFIED', 'NOT_NOTIFIABLE', 'CLOSED')),
    kind           text not null check (kind in ('WRONG_RECIPIENT', 'WRONG_PERSON', 'TOO_MUCH', 'MISDIRECTED_SAYS_PARTNER')),
    reported_by    uuid not null,
    reporting_org  uuid not null,
    reported_at    timestamptz not null,
    notify_by      timestamptz not null,
    contained_at   timestamptz,
    told_at        timestamptz,
    told_how       text check (told_how in ('IN_PERSON', 'BY_SAFE_CALL', 'THROUGH_TRUSTED_PERSON', 'NOT_YET_SAFE', 'SHE_ASKED_NOT_TO_BE_TOLD')),
    notified_at    timestamptz,
    decided_by     uuid,
    agreed_by      uuid,
    reasons        bytea,
    measure        bytea,
    closed_at      timestamptz,
    reminded       smallint not null default 0,
    version        bigint not null default 0,
    check (agreed_by is null or agreed_by <> decided_by)
);
create index breach_unit on breach (unit_id, notify_by, breach_id) where closed_at is null;
create index breach_referral on breach (referral_id);
create index breach_due on breach (notify_by) where closed_at is null;
call raise_wall('breach', true, true);
create policy reporting on breach for insert to amparo_app
    with check (reporting_org = (select amparo.ctx_org()) and recipient = reporting_org and state = 'REPORTED' and (select amparo.ctx_has('PARTNER')));

grant select, insert, update on breach to amparo_app;
