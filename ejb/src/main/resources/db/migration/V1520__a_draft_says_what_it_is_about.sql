-- What is asked of a survivor is drafted for each recipient and each purpose: both stand in the name.
alter table draft drop constraint draft_form_check;
alter table draft add constraint draft_form_check check (form ~ '^[a-z][a-z0-9.-]{1,90}$');
