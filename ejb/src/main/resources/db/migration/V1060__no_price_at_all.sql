-- What help costs a survivor is nothing: a column that may only ever hold nothing is one that somebody could loosen, so there is none (R-03, R-38).
alter table support_service drop column cost_to_survivor;
