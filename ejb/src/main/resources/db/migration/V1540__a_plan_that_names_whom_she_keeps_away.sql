-- A safety plan that sends her to somebody who is kept away since holds no more, also for whoever may not read what it says: a hearing, a move, the end of our work (R-82, R-103).
alter table safety_plan add column names_kept_away boolean not null default false;
create or replace function safety_plan_holds(hers uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (
        select from amparo.safety_plan p
        where p.survivor_id = hers and p.hold_until > amparo.ctx_now() and not p.names_kept_away
          and p.number = (select max(l.number) from amparo.safety_plan l where l.survivor_id = hers)
          and not exists (select from amparo.safety_event e where e.survivor_id = hers and e.recorded_at >= p.held_at)
          and (hers = any (amparo.my_survivors()) or amparo.on_system_duty()
            or exists (select from amparo.referral r where r.survivor_id = hers and r.recipient = amparo.ctx_org() and r.sent_at is not null)))
$$;
