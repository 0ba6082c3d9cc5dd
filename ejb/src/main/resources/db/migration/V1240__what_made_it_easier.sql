-- What made it easier for somebody to do this, as she sees it: poverty, war, a lost harvest; sealed like every other answer (R-33, R-34).
alter table circumstances add column contributing bytea;
