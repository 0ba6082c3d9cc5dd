-- Whether an installation is for practice is said at its very beginning and never again, by nobody: real people cannot come in, invented ones cannot stay behind (R-120).
create table installation (
    only_one boolean primary key default true check (only_one),
    practice boolean not null,
    begun_at timestamptz not null default now()
);

create function begun_once() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op <> 'INSERT' then raise exception 'what an installation is for was said at its beginning'; end if;
    if new.practice and exists (select from amparo.staff_member) then raise exception 'practice begins with nobody in it'; end if;
    return new;
end $$;
create trigger begun_once before insert or update or delete on installation for each row execute function begun_once();
create trigger begun_once_for_all before truncate on installation for each statement execute function begun_once();

grant select on installation to amparo_app;
