-- What somebody was typing when she was interrupted: sealed, hers alone, and gone after a month.
create table draft (
    draft_id    uuid primary key,
    user_id     uuid not null,
    form        text not null check (form ~ '^[a-z][a-z0-9.-]{1,60}$'),
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    content     bytea not null,
    saved_at    timestamptz not null,
    unique (user_id, form, survivor_id)
);
create index draft_old on draft (saved_at);
call raise_wall('draft', false, true);
create policy own on draft as restrictive for all to amparo_app
    using (user_id = (select amparo.ctx_user()) or (select amparo.on_system_duty()));

grant select, insert, update, delete on draft to amparo_app;
