-- An administrator keeps the calendar deadlines are counted by; two who do so at once do not overwrite each other.
alter table working_week add column version bigint not null default 0;
alter table holiday add column name text not null default '';
grant update on holiday to amparo_app;
