-- What is owed to her in legal matters, and by when. Everybody in the case sees a task without a name; what it is about stands here, and stays while she wants nothing of it (W7.1).
create table legal_step (
    step_id     uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    about_id    uuid not null,
    what        text not null check (what ~ '^[A-Z_]{3,40}$'),
    priority    text not null check (priority in ('URGENT', 'HIGH', 'NORMAL', 'LOW')),
    state       text not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
    for_lead    boolean not null,
    due_at      timestamptz not null,
    opened_at   timestamptz not null,
    opened_by   uuid not null,
    ended_at    timestamptz,
    ended_by    uuid,
    check ((state = 'OPEN') = (ended_at is null))
);
create unique index legal_step_once on legal_step (about_id, what) where state = 'OPEN';
create index legal_step_open on legal_step (survivor_id, due_at, step_id) where state = 'OPEN';
call raise_legal_wall('legal_step', false);
create policy leads on legal_step for all to amparo_app using (for_lead and survivor_id = any ((select amparo.whom_i_lead())::uuid[]));
grant select, insert, update on legal_step to amparo_app;

-- Whoever leads her case may write down that she wants something again: then every step is a task again, also those whose names the lead may not read.
create function steps_that_rested(person uuid) returns table (step_id uuid, due_at timestamptz, priority text, for_lead boolean)
language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select s.step_id, s.due_at, s.priority, s.for_lead from amparo.legal_step s
    where s.survivor_id = person and s.state = 'OPEN'
      and (person = any (amparo.whom_i_advise()) or person = any (amparo.whom_i_lead())) and not person = any (amparo.shut_out())
$$;
revoke all on function steps_that_rested(uuid) from public;
grant execute on function steps_that_rested(uuid) to amparo_app;
create policy rested on legal_step for select to amparo_owner using (true);
