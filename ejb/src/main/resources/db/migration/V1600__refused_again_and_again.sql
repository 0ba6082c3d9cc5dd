-- A login that is refused again and again is told to whoever oversees: it was on record, in the log of an organisation without a supervisor, and nobody heard of it.
create index audit_fact_refused on audit_fact (at, actor) where decision = 'REFUSED';
create index notice_refused_often on notice (ref, at) where kind = 'REFUSED_OFTEN';

-- For the clock alone: who, and which houses it concerns (those whose records were asked for, and those that refer to the organisation). Not what was asked for.
create function refused_often(since timestamptz, many integer) returns table (actor uuid, houses uuid[])
language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select f.actor, array_agg(distinct f.custodian) || array(
        select distinct st.custodian from amparo.subject_object o join amparo.survivor_standing st using (survivor_id) where o.recipient = any (array_agg(f.actor_org)))
    from amparo.audit_fact f where (select amparo.on_system_duty()) and f.decision = 'REFUSED' and f.at > since and f.roles <> 'SYSTEM'
    group by f.actor having count(*) >= many
$$;

-- Organisations to which the asker's house refers people.
create function partners_of_ours() returns uuid[] language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(o.organisation_id), '{}') from amparo.organisation o
    where (select amparo.ctx_has('SUPERVISOR')) and o.organisation_id <> (select amparo.ctx_org()) and exists (
        select from amparo.subject_object s join amparo.survivor_standing st using (survivor_id)
        where s.recipient = o.organisation_id and st.custodian = (select amparo.ctx_org()))
$$;
revoke all on function refused_often(timestamptz, integer), partners_of_ours() from public;
grant execute on function refused_often(timestamptz, integer), partners_of_ours() to amparo_app;

-- What a partner asked for and did not get concerns nobody's record: the houses that refer to it read that it was refused, and nothing else of its log.
create policy partners_refused on audit_fact for select to amparo_app
    using ((select amparo.ctx_has('SUPERVISOR')) and decision = 'REFUSED' and subjects = 0 and custodian = actor_org
           and string_to_array(roles, ',') <@ '{PARTNER,PARTNER_ADMIN}'::text[] and custodian = any ((select amparo.partners_of_ours())::uuid[]));
