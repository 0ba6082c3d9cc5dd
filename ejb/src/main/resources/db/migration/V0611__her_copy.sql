-- She takes home what was sent, or deliberately not; which, is on record (R-40).
alter table referral add column her_copy text check (her_copy in ('GIVEN', 'KEPT_FOR_SAFETY', 'NOT_WANTED'));
alter table referral add column her_copy_at timestamptz;
alter table referral add column her_copy_by uuid;
