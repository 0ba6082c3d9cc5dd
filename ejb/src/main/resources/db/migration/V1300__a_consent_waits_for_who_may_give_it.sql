-- What an implicated relative agreed to for a child is suspended, not taken back: nothing rests on it until somebody answers who may.
alter table consent drop constraint consent_state_check;
alter table consent add constraint consent_state_check
    check (state in ('DRAFT', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'WITHDRAWN', 'SUPERSEDED', 'ENTERED_IN_ERROR'));
