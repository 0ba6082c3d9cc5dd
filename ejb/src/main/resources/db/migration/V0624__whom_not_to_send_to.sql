-- Whom not to send to is asked before any service is shown (R-42): when, and by whom.
alter table referral add column whom_not_asked_at timestamptz;
alter table referral add column whom_not_asked_by uuid;
alter table referral add constraint whom_not_asked check ((whom_not_asked_at is null) = (whom_not_asked_by is null));
