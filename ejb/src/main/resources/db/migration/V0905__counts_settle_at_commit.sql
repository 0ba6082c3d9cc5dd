-- A withdrawal and a partner's yes at one moment waited for each other: one held the case and wanted the referral, the other the reverse. What is
-- counted is counted at the end of the transaction, so the case is always locked last; and one at a time, so no count misses another's change.
create function alone() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform from amparo.case_file c where c.survivor_id = new.survivor_id for no key update;
    return null;
end $$;
revoke all on function alone() from public;

-- Of one change the triggers run by name: alone, then counted, then next_due.
drop trigger counted on need;
create constraint trigger alone after insert or update of state, urgency on need deferrable initially deferred for each row execute function alone();
create constraint trigger counted after insert or update of state, urgency on need deferrable initially deferred for each row execute function keep_needs();

drop trigger counted on consent;
create constraint trigger alone after insert or update of state, valid_until on consent deferrable initially deferred for each row execute function alone();
create constraint trigger counted after insert or update of state, valid_until on consent deferrable initially deferred for each row execute function keep_consents();

drop trigger counted on support_service;
create constraint trigger alone after insert or update of state, review_on on support_service deferrable initially deferred for each row execute function alone();
create constraint trigger counted after insert or update of state, review_on on support_service deferrable initially deferred for each row execute function keep_services();

drop trigger counted on referral;
create constraint trigger alone after insert or update of state, act_by, ended_at, reminded on referral deferrable initially deferred for each row execute function alone();
create constraint trigger counted after insert or update of state, act_by, ended_at, reminded on referral deferrable initially deferred for each row execute function keep_referrals();

drop trigger next_due on task;
create constraint trigger alone after insert or update of state, due_at on task deferrable initially deferred for each row execute function alone();
create constraint trigger next_due after insert or update of state, due_at on task deferrable initially deferred for each row execute function keep_next_due();

drop trigger next_due on case_summary;
create constraint trigger alone after insert or update of next_due on case_summary deferrable initially deferred for each row execute function alone();
create constraint trigger next_due after insert or update of next_due on case_summary deferrable initially deferred for each row execute function keep_next_due();
