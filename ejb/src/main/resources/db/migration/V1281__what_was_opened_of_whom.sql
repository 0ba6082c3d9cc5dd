-- A list shows more of one person than of another: who has looked says to each what was shown of them, neither more nor less (R-45).
-- Null where it is what the fact says for all.
alter table audit_subject add column compartments text;

create or replace function looked_at(person uuid, before_at timestamptz, before_id uuid, most integer) returns table (
    fact_id uuid, at timestamptz, actor uuid, actor_org uuid, roles text, action text, kind text, purpose text, compartments text,
    decision text, rule text, subjects integer, object_id uuid, origin text)
language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select f.fact_id, f.at, f.actor, f.actor_org, f.roles, f.action, f.kind, f.purpose, coalesce(s.compartments, f.compartments),
           f.decision, f.rule, f.subjects, f.object_id, f.origin
    from amparo.audit_subject s join amparo.audit_fact f using (fact_id)
    where s.subject_id = person and (select amparo.may_know(person))
      and (before_at is null or (s.at, s.fact_id) < (before_at, before_id))
    order by s.at desc, s.fact_id desc
    limit least(most, 101)
$$;
