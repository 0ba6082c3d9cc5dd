-- Nobody is booked twice without being told: whether a colleague or an interpreter of this house has a meeting then, and not with whom.
create policy counting on appointment for select to amparo_owner using (true);

create function busy(who uuid, interpreter uuid, from_at timestamptz, until_at timestamptz, but_this uuid) returns text language sql stable security definer
parallel restricted set search_path = pg_catalog, pg_temp as $$
    select concat_ws(',',
        case when exists (select from amparo.appointment a where a.worker = who and a.custodian = (select amparo.ctx_org())
            and a.state in ('PLANNED', 'CONFIRMED') and a.start_at < until_at and a.start_at > from_at - interval '24 hours' and a.end_at > from_at
            and a.appointment_id is distinct from but_this) then 'WORKER' end,
        case when interpreter is not null and exists (select from amparo.appointment a where a.interpreter_id = interpreter and a.custodian = (select amparo.ctx_org())
            and a.state in ('PLANNED', 'CONFIRMED') and a.start_at < until_at and a.start_at > from_at - interval '24 hours' and a.end_at > from_at
            and a.appointment_id is distinct from but_this) then 'INTERPRETER' end)
$$;
revoke all on function busy(uuid, uuid, timestamptz, timestamptz, uuid) from public;
grant execute on function busy(uuid, uuid, timestamptz, timestamptz, uuid) to amparo_app;
