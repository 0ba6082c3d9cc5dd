-- Whoever is asked to a conference has to know where it is, or how to join from afar.
alter table conference add column place bytea;
