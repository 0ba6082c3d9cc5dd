-- Somebody wanted something from a survivor in return for help: no such thing is owed, and a supervisor looks into it (R-38).
create table payment_demand (
    demand_id   uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    unit_id     uuid,
    service_id  uuid not null references support_service,
    provider    uuid,
    asked_by    text not null check (asked_by in ('PROVIDER', 'OFFICIAL', 'GO_BETWEEN', 'SOMEBODY_ELSE', 'PREFERRED_NOT_TO_SAY')),
    asked_for   text not null check (asked_for in ('MONEY', 'WORK', 'GOODS', 'SEXUAL_ACTS', 'PAPERS', 'SOMETHING_ELSE', 'PREFERRED_NOT_TO_SAY')),
    given       text not null check (given in ('NOTHING', 'PART', 'ALL', 'PREFERRED_NOT_TO_SAY')),
    complaint   text not null check (complaint in ('WANTED', 'NOT_NOW', 'PREFERRED_NOT_TO_SAY')),
    words       bytea,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    finding     text check (finding in ('NOT_A_DEMAND', 'GIVEN_BACK', 'PROVIDER_SPOKEN_TO', 'AGREEMENT_UNDER_REVIEW')),
    settled_at  timestamptz,
    settled_by  uuid,
    check (num_nonnulls(finding, settled_at, settled_by) in (0, 3)),
    -- nobody looks into what she wrote down herself
    check (settled_by <> recorded_by)
);
create index payment_demand_service on payment_demand (service_id);
create index payment_demand_survivor on payment_demand (survivor_id);
create index payment_demand_open on payment_demand (unit_id, recorded_at) where finding is null;
call raise_wall('payment_demand', true, false);

grant select, insert on payment_demand to amparo_app;
grant update (finding, settled_at, settled_by) on payment_demand to amparo_app;
