-- A partner's words that speak of testimony are looked into by a supervisor (R-02); what came of it stays on record.
alter table referral add column concern_finding text check (concern_finding in ('NO_CONDITION_MADE', 'PARTNER_SPOKEN_TO', 'AGREEMENT_UNDER_REVIEW'));
alter table referral add column concern_settled_at timestamptz;
alter table referral add column concern_settled_by uuid;
alter table referral add constraint concern_settled check (num_nonnulls(concern_finding, concern_settled_at, concern_settled_by) in (0, 3));
