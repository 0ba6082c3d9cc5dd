-- Whoever oversees one unit could write a row about somebody of another into hers. Which unit keeps a row the record says, and whose a row is never changes.
do $$
declare
    kept text;
begin
    foreach kept in array array['risk', 'safety_event', 'payment_demand', 'said_no', 'help_in_doubt', 'child_matter', 'retelling', 'case_transfer'] loop
        execute format('drop trigger if exists kept_in_unit on amparo.%I', kept);
        execute format('create trigger kept_in_unit before insert on amparo.%I for each row execute function amparo.kept_in_unit()', kept);
    end loop;
end $$;

create function stays_hers() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'whose it is does not change' using errcode = '42501';
end $$;
revoke all on function stays_hers() from public;

do $$
declare
    hers text;
begin
    foreach hers in array array['risk', 'safety_plan', 'debt', 'support_plan', 'plan_action', 'domain_lead', 'payment_demand', 'help_in_doubt', 'contact_promise', 'welfare_check',
            'pathway_pause', 'reflection_period', 'work_permission', 'aftercare', 'aftercare_step', 'interpreter_tie', 'interpreter_wish', 'appointment', 'question', 'handover',
            'case_transfer', 'conference', 'reopening_review', 'child_relative', 'child_matter', 'retelling', 'circumstances'] loop
        execute format('create trigger stays_hers before update of survivor_id, custodian on amparo.%I for each row
            when (old.survivor_id is distinct from new.survivor_id or old.custodian is distinct from new.custodian) execute function amparo.stays_hers()', hers);
    end loop;
end $$;
