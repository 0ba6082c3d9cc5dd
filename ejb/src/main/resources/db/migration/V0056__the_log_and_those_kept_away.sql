-- Whom she keeps away learns nothing of her from the log either (R-42), and nobody adds people to a fact that is not her own.
create index audit_subject_fact on audit_subject (fact_id);

create function concerns_kept_away(fact uuid) returns boolean language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select exists (select from amparo.audit_subject s where s.fact_id = fact and s.subject_id = any ((select amparo.shut_out())::uuid[]))
$$;
revoke all on function concerns_kept_away(uuid) from public;
grant execute on function concerns_kept_away(uuid) to amparo_app;

-- asked only of those whom somebody keeps away: for everybody else it costs nothing
create policy kept_away on audit_fact as restrictive for select to amparo_app
    using ((select amparo.shut_out()) = '{}'::uuid[] or not amparo.concerns_kept_away(fact_id));

drop policy oversight on audit_subject;
create policy oversight on audit_subject for select to amparo_app
    using ((select amparo.ctx_has('SUPERVISOR')) and exists (select from amparo.audit_fact f where f.fact_id = audit_subject.fact_id));
create policy kept_away on audit_subject as restrictive for select to amparo_app
    using (subject_id <> all ((select amparo.shut_out())::uuid[]));

create function own_subjects() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if amparo.ctx_user() is not null and exists (
        select from (select distinct fact_id, at from added) a left join amparo.audit_fact f using (fact_id)
        where f.actor is distinct from amparo.ctx_user() or f.at <> a.at
           or (select count(*) from amparo.audit_subject s where s.fact_id = a.fact_id) > f.subjects) then
        raise exception 'a fact of somebody else' using errcode = '42501';
    end if;
    return null;
end $$;
revoke all on function own_subjects() from public;
create trigger own_subjects after insert on audit_subject referencing new table as added for each statement execute function own_subjects();
