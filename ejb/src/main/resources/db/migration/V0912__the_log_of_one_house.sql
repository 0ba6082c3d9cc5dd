-- A supervisor reads the log of her own house: in a network of many houses it must not be looked for among all the others' facts.
create index audit_fact_house on audit_fact (custodian, at desc, fact_id desc);
create index audit_fact_not_allowed on audit_fact (custodian, decision, at desc, fact_id desc) where decision <> 'ALLOWED';
drop index audit_fact_time;
