-- What happened and when, in one place for all areas: codes and ids only, added and never changed (R-73).
create table timeline_entry (
    entry_id    uuid primary key,
    survivor_id uuid not null,
    custodian   uuid not null,
    kind        text not null check (kind ~ '^[A-Z_]{3,40}$'),
    ref_id      uuid not null,
    at          timestamptz not null,
    by_user     uuid not null,
    by_org      uuid not null
);
create index timeline_survivor on timeline_entry (survivor_id, at desc, entry_id desc);
call raise_wall('timeline_entry', false, true);

-- Whose records an organisation serves; what it does is part of what happened, what others did is not its to read.
create function served_by_us() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(distinct o.survivor_id), '{}') from amparo.subject_object o
    where o.recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER'))
$$;
revoke all on function served_by_us() from public;
grant execute on function served_by_us() to amparo_app;
create policy recipient on timeline_entry for insert to amparo_app
    with check (by_org = (select amparo.ctx_org()) and survivor_id = any ((select amparo.served_by_us())::uuid[]));

grant select, insert on timeline_entry to amparo_app;
