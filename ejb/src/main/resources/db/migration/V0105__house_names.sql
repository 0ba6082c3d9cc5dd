-- A partner has to know which organisation sends it a referral; whoever keeps records says here what it is called.
create table house_name (
    organisation_id uuid primary key,
    name            text not null check (length(name) between 1 and 200)
);

grant select, insert, update on house_name to amparo_app;
