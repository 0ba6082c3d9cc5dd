-- "Who has looked at my record" is the survivor's to know (R-45): answered for one person, to her care team or her unit's supervisor.
create function looked_at(person uuid, before_at timestamptz, before_id uuid, most integer) returns table (
    fact_id uuid, at timestamptz, actor uuid, actor_org uuid, roles text, action text, kind text, purpose text, compartments text,
    decision text, rule text, subjects integer, object_id uuid, origin text)
language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select f.fact_id, f.at, f.actor, f.actor_org, f.roles, f.action, f.kind, f.purpose, f.compartments,
           f.decision, f.rule, f.subjects, f.object_id, f.origin
    from amparo.audit_subject s join amparo.audit_fact f using (fact_id)
    where s.subject_id = person and (select amparo.may_know(person))
      and (before_at is null or (s.at, s.fact_id) < (before_at, before_id))
    order by s.at desc, s.fact_id desc
    limit least(most, 101)
$$;
revoke all on function looked_at(uuid, timestamptz, uuid, integer) from public;
grant execute on function looked_at(uuid, timestamptz, uuid, integer) to amparo_app;

-- The owner reads the log only through this function; its own row wall would otherwise show it nothing.
create policy answering on audit_fact for select to amparo_owner using (true);
create policy answering on audit_subject for select to amparo_owner using (true);
