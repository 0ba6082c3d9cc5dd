-- Every open question has an owner and a due time; one open task per matter, so that asking twice does not make two (R-46).
create table task (
    task_id     uuid primary key,
    kind        text not null check (kind ~ '^[A-Z_]{3,40}$'),
    ref_id      uuid not null,
    survivor_id uuid not null,
    case_id     uuid,
    unit_id     uuid,
    custodian   uuid not null,
    priority    text not null check (priority in ('URGENT', 'HIGH', 'NORMAL', 'LOW')),
    state       text not null default 'OPEN' check (state in ('OPEN', 'DONE', 'CANCELLED')),
    assignee    uuid,
    opened_at   timestamptz not null,
    opened_by   uuid not null,
    due_at      timestamptz not null,
    -- at half as much time again the supervisor hears of it
    escalate_at timestamptz not null check (escalate_at >= due_at),
    escalated   smallint not null default 0 check (escalated between 0 and 2),
    note        bytea,
    ended_at    timestamptz,
    ended_by    uuid,
    outcome     text check (outcome ~ '^[A-Z_]{2,40}$'),
    version     bigint not null default 0,
    check ((state = 'OPEN') = (ended_at is null)),
    check ((state = 'OPEN') = (outcome is null))
);
create unique index task_one_open on task (kind, ref_id) where state = 'OPEN';
create index task_mine on task (assignee, due_at, task_id) where state = 'OPEN';
create index task_unit on task (custodian, unit_id, due_at, task_id) where state = 'OPEN';
create index task_survivor on task (survivor_id, due_at) where state = 'OPEN';
create index task_late on task (due_at) where state = 'OPEN' and escalated = 0;
create index task_later on task (escalate_at) where state = 'OPEN' and escalated = 1;
call raise_wall('task', true, true);

-- What a partner does may open or end a task here: only one about a referral that was sent to it.
create function received_by_us() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(o.object_id), '{}') from amparo.subject_object o
    where o.recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER'))
$$;

-- A task finds its lead and its unit by itself: a partner whose answer opens it may know neither.
create function lead_of(person uuid) returns uuid language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select user_id from amparo.access_grant where survivor_id = person and relation = 'LEAD' and ended_at is null limit 1
$$;
create function unit_of(person uuid) returns uuid language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$ select unit_id from amparo.survivor_standing where survivor_id = person $$;

revoke all on function received_by_us(), lead_of(uuid), unit_of(uuid) from public;
grant execute on function received_by_us(), lead_of(uuid), unit_of(uuid) to amparo_app;
create policy recipient on task for all to amparo_app using (ref_id = any ((select amparo.received_by_us())::uuid[]));

grant select, insert, update on task to amparo_app;
