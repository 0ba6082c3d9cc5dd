-- Whoever is asked how old she is may say that she would rather not tell: an answer, and not the same as nobody knowing (R-10).
alter table survivor drop constraint survivor_age_certainty_check;
alter table survivor add constraint survivor_age_certainty_check check (age_certainty in ('DOCUMENTED', 'SAID', 'ESTIMATED', 'NOT_SAID', 'DISPUTED', 'PREFER_NOT_TO_SAY'));
