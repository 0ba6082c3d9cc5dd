-- Who interprets, kept outside every survivor's record, each house its own: only somebody on this register can be booked, never a relative or a child (W1.3).
create table interpreter (
    interpreter_id  uuid primary key,
    house           uuid not null,
    name            text not null,
    gender          text not null check (gender in ('WOMAN', 'MAN', 'NON_BINARY', 'NOT_KNOWN')),
    origin          text check (origin ~ '^[A-Z]{2}$'),
    organisation_id uuid,
    user_id         uuid,
    adult           boolean not null check (adult),
    signed_on       date,
    signed_until    date,
    active          boolean not null default true,
    version         bigint not null default 0,
    check ((signed_on is null) = (signed_until is null)),
    check (signed_until > signed_on)
);
create index interpreter_name on interpreter (house, lower(name), interpreter_id);

create table interpreter_language (
    interpreter_id uuid not null references interpreter,
    house          uuid not null,
    place          smallint not null,
    language       text not null check (language ~ '^[a-z]{3}$'),
    dialect        text,
    primary key (interpreter_id, language)
);
create index interpreter_language_spoken on interpreter_language (language, interpreter_id);

alter table interpreter enable row level security;
alter table interpreter force row level security;
create policy house on interpreter for select to amparo_app using (house = (select amparo.ctx_org()));
create policy keepers on interpreter for all to amparo_app
    using (house = (select amparo.ctx_org()) and ((select amparo.ctx_has('SUPERVISOR')) or (select amparo.ctx_has('ADMIN'))));
alter table interpreter_language enable row level security;
alter table interpreter_language force row level security;
create policy house on interpreter_language for select to amparo_app using (house = (select amparo.ctx_org()));
create policy keepers on interpreter_language for all to amparo_app
    using (house = (select amparo.ctx_org()) and ((select amparo.ctx_has('SUPERVISOR')) or (select amparo.ctx_has('ADMIN'))));

grant select, insert, update on interpreter to amparo_app;
grant select, insert, delete on interpreter_language to amparo_app;
