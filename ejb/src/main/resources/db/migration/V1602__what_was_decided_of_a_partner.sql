-- Each decision about an organisation stays readable after the next one: who let it in, who suspended it and on what ground, who took that back and why (R-43, R-56).
create table vetting_decision (
    decision_id     uuid primary key,
    organisation_id uuid not null references organisation,
    action          text not null check (action in ('BEGIN_VETTING', 'ACTIVATE', 'SUSPEND', 'END')),
    ground          text check (ground in ('COMPLAINT', 'AGREEMENT_RUN_OUT', 'BREACH', 'NO_CAPACITY', 'OWN_WISH', 'OTHER')),
    because         text,
    -- nobody: a date did it
    decided_by      uuid,
    at              timestamptz not null,
    check ((ground is not null) = (action = 'SUSPEND'))
);
create index vetting_decision_organisation on vetting_decision (organisation_id, at desc);
insert into vetting_decision (decision_id, organisation_id, action, ground, decided_by, at)
    select gen_random_uuid(), organisation_id, 'SUSPEND', ground, suspended_by, state_since from organisation where state = 'SUSPENDED';

alter table vetting_decision enable row level security;
alter table vetting_decision force row level security;
-- Nobody decides in another person's name, and nothing of it is changed or removed. It holds for every house, so whoever decides in any of them reads it; whom it is about reads none.
create policy own_name on vetting_decision for insert to amparo_app with check (
    decided_by = (select amparo.ctx_user()) and ((select amparo.ctx_has('SUPERVISOR')) or (select amparo.ctx_has('ADMIN')))
    or decided_by is null and (select amparo.on_system_duty()));
create policy deciders on vetting_decision for select to amparo_app using (organisation_id <> (select amparo.ctx_org())
    and ((select amparo.ctx_has('SUPERVISOR')) or (select amparo.ctx_has('ADMIN'))));
grant select, insert on vetting_decision to amparo_app;
