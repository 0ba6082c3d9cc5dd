-- An opening judged not right goes on for nobody: the sight of it ends with the verdict, whoever of the house gives it, and the opener opens no other for a day (W14, R-45).
create function end_emergency(glass uuid) returns integer language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
    ended integer;
begin
    update amparo.access_grant g set ended_at = amparo.ctx_now() from amparo.break_glass b
    where b.break_glass_id = glass and glass = any (amparo.glass_to_review())
      and g.survivor_id = b.survivor_id and g.user_id = b.user_id and g.relation = 'BREAK_GLASS' and g.ended_at is null;
    get diagnostics ended = row_count;
    return ended;
end $$;

drop function my_emergencies(timestamptz);
create function my_emergencies(since timestamptz) returns table (lately bigint, unjudged_since timestamptz, not_right_at timestamptz)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('emergency ' || amparo.ctx_user(), 0));
    return query select count(*) filter (where b.opened_at > since), min(b.opened_at) filter (where b.state in ('OPEN', 'ENDED')),
            max(b.reviewed_at) filter (where b.state = 'NOT_JUSTIFIED')
        from amparo.break_glass b where b.user_id = amparo.ctx_user();
end $$;
revoke all on function end_emergency(uuid), my_emergencies(timestamptz) from public;
grant execute on function end_emergency(uuid), my_emergencies(timestamptz) to amparo_app;
