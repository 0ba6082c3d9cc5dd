-- A fact says who looked and never what was seen; after ten years it goes too, by the application's signed clock and nobody's hand (W14).
create policy outlived on audit_fact for delete to amparo_owner
    using ((select amparo.on_system_duty()) and at < (select amparo.ctx_now()) - interval '10 years');
create policy outlived on audit_subject for delete to amparo_owner
    using ((select amparo.on_system_duty()) and at < (select amparo.ctx_now()) - interval '10 years');
create index audit_fact_age on audit_fact (at);

create function forget_old_facts(years integer, most integer) returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    old uuid[];
begin
    if not amparo.on_system_duty() or years < 10 then raise exception 'facts are kept ten years' using errcode = '42501'; end if;
    select array_agg(f.fact_id) into old from (
        select fact_id from amparo.audit_fact where at < amparo.ctx_now() - make_interval(years => years) order by at limit most) f;
    delete from amparo.audit_subject where fact_id = any (old);
    delete from amparo.audit_fact where fact_id = any (old);
    return coalesce(cardinality(old), 0);
end $$;
revoke all on function forget_old_facts(integer, integer) from public;
grant execute on function forget_old_facts(integer, integer) to amparo_app;
