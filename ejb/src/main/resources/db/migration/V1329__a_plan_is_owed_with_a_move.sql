-- Whether somebody has a safety plan that holds: asked when she moves, also by the partner with whom she moves in, who is told neither the plan nor whether there is
-- one. Only of whom the asker works for or has a referral of (R-82).
create function safety_plan_holds(hers uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select from amparo.safety_plan p
        where p.survivor_id = hers and p.hold_until > amparo.ctx_now()
          and p.number = (select max(l.number) from amparo.safety_plan l where l.survivor_id = hers)
          and not exists (select from amparo.safety_event e where e.survivor_id = hers and e.recorded_at >= p.held_at)
          and (hers = any (amparo.my_survivors()) or amparo.on_system_duty()
            or exists (select from amparo.referral r where r.survivor_id = hers and r.recipient = amparo.ctx_org() and r.sent_at is not null)))
$$;
create policy asked_on_a_move on safety_plan for select to amparo_owner using (true);
revoke all on function safety_plan_holds(uuid) from public;
grant execute on function safety_plan_holds(uuid) to amparo_app;
