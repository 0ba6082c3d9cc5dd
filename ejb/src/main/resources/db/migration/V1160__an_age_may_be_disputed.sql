-- Somebody doubts how old she is: a status, not a judgement, and until a lawful decision she is protected as a child (INV-8).
alter table survivor drop constraint survivor_age_certainty_check;
alter table survivor add constraint survivor_age_certainty_check check (age_certainty in ('DOCUMENTED', 'SAID', 'ESTIMATED', 'NOT_SAID', 'DISPUTED'));
