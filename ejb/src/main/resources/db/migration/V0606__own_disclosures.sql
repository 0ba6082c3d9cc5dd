-- A partner sees what its own people opened of what it was sent, and nothing else of the log (R-47).
create index audit_fact_object on audit_fact (object_id, at desc, fact_id desc) where object_id is not null;
create policy own_organisation on audit_fact for select to amparo_app
    using ((select amparo.ctx_has('PARTNER')) and actor_org = (select amparo.ctx_org())
           and action in ('READ_PACKAGE', 'PRINT_PACKAGE', 'ANSWER_REFERRAL', 'REPORT_MISDIRECTED', 'READ_OWN_DISCLOSURES'));
