-- Every look and act is on record before anything is shown (R-45). One fact may have many subjects: a list of 25 is one fact.
create table audit_fact (
    fact_id        uuid primary key,
    at             timestamptz not null,
    custodian      uuid not null,
    actor          uuid not null,
    actor_org      uuid not null,
    roles          text not null,
    action         text not null,
    kind           text not null,
    purpose        text not null,
    compartments   text not null,
    decision       text not null check (decision in ('ALLOWED', 'REFUSED', 'ROLLED_BACK')),
    rule           text not null,
    policy_version text not null,
    object_id      uuid,
    subjects       integer not null check (subjects >= 0),
    correlation    uuid not null,
    origin         text not null default ''
);
create index audit_fact_time on audit_fact (at desc, fact_id desc);
create index audit_fact_actor on audit_fact (actor, at desc, fact_id desc);

-- Who was looked at: keyed by person, so that "who has looked at my record" is complete and one index scan.
create table audit_subject (
    subject_id uuid not null,
    at         timestamptz not null,
    fact_id    uuid not null references audit_fact,
    primary key (subject_id, at, fact_id)
);

alter table audit_fact enable row level security;
alter table audit_fact force row level security;
alter table audit_subject enable row level security;
alter table audit_subject force row level security;

-- Nobody writes a fact in another person's name; nobody at all changes or removes one.
create policy own_name on audit_fact for insert to amparo_app with check (actor = (select amparo.ctx_user()));
create policy own_fact on audit_subject for insert to amparo_app with check ((select amparo.ctx_user()) is not null);
create policy oversight on audit_fact for select to amparo_app
    using ((select amparo.ctx_has('SUPERVISOR')) and custodian = (select amparo.ctx_org()));
create policy oversight on audit_subject for select to amparo_app using ((select amparo.ctx_has('SUPERVISOR')));

grant insert, select on audit_fact, audit_subject to amparo_app;
