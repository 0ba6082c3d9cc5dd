-- A closed record that has lain long enough leaves daily work: nobody has it in hand, nobody reads it, and only a supervisor takes it out again (W14).
alter table survivor_standing drop constraint survivor_standing_standing_check;
alter table survivor_standing add constraint survivor_standing_standing_check
    check (standing in ('INTAKE', 'OPEN', 'CLOSED', 'ARCHIVED', 'HOLD', 'ERASED'));
