-- A supervisor works on an incident without opening anybody's record: what was found and what changes is said in codes.
alter table breach drop column reasons;
alter table breach drop column measure;
alter table breach add column finding text check (finding in ('NOTHING_LEFT', 'RECIPIENT_WAS_RIGHT', 'NOT_READ_AND_RETURNED', 'NO_RISK_TO_HER'));
alter table breach add column measure text check (measure in ('PRACTICE_EXPLAINED', 'DIRECTORY_CORRECTED', 'AGREEMENT_ENDED', 'RIGHTS_CHANGED', 'SAFETY_PLAN_RENEWED'));
