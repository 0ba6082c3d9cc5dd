-- When she was first contacted for the service, as the partner says (W5 row 15).
alter table referral add column first_contact_on date;
