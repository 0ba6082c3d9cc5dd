-- A timer strikes on every node; the lock makes the check free of races, this row makes the work happen once (R-52).
create table job_run (
    job  text primary key,
    at   timestamptz not null,
    node text not null
);
grant select, insert, update on job_run to amparo_app;
