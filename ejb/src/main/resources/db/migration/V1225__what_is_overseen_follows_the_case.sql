-- A case that moves takes along what its supervisors watch over: services, open loops, promises. What the old unit saw of it ends that moment (R-46, R-133).
create function moves_with_the_case() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    watched text;
begin
    foreach watched in array array['support_service', 'referral', 'referral_need', 'referral_event', 'referral_return', 'referral_onward', 'task', 'case_summary',
            'risk', 'safety_event', 'payment_demand', 'said_no', 'help_in_doubt', 'contact_promise', 'welfare_check', 'pathway_pause', 'work_permission', 'aftercare',
            'aftercare_step', 'appointment', 'child_matter', 'retelling'] loop
        execute format('update amparo.%I set unit_id = $1 where survivor_id = $2 and unit_id is distinct from $1', watched) using new.unit_id, new.survivor_id;
    end loop;
    return null;
end $$;
revoke all on function moves_with_the_case() from public;

-- the walls hold for the owner too, who has to see what is to be moved; what moves before today left behind comes along now
do $$
declare
    watched text;
begin
    foreach watched in array array['support_service', 'referral', 'referral_need', 'referral_event', 'referral_return', 'referral_onward', 'task', 'case_summary',
            'risk', 'safety_event', 'payment_demand', 'said_no', 'help_in_doubt', 'contact_promise', 'welfare_check', 'pathway_pause', 'work_permission', 'aftercare',
            'aftercare_step', 'appointment', 'child_matter', 'retelling'] loop
        execute format('create policy moving_seen on amparo.%I for select to amparo_owner using (true)', watched);
        execute format('create policy moving on amparo.%I for update to amparo_owner using (true)', watched);
        execute format('update amparo.%I w set unit_id = s.unit_id from amparo.survivor_standing s
            where s.survivor_id = w.survivor_id and w.unit_id is distinct from s.unit_id and w.unit_id is not null', watched);
    end loop;
end $$;

-- openings, breaches, exceptions and who was on a team stay with the unit that answers for what was done there
create trigger moves_with_the_case after update of unit_id on survivor_standing for each row
    when (old.unit_id is distinct from new.unit_id) execute function moves_with_the_case();
