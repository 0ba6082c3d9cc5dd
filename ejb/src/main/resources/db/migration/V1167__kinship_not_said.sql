-- What two people are to each other is theirs to keep to themselves: linked, and not said (R-10, R-103).
alter table household_link drop constraint household_link_kinship_check;
alter table household_link add constraint household_link_kinship_check
    check (kinship in ('PARENT', 'CHILD', 'CARER', 'CARED_FOR', 'SIBLING', 'PARTNER', 'RELATIVE', 'SHARES_HOME', 'NOT_SAID'));
