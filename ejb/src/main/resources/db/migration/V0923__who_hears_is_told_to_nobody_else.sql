-- Whether somebody is kept away from a record is not for whoever tells her something to find out (R-42): the teller sees no difference.
alter table notice add column mail_to text;
-- the owner's trigger writes what is told
alter table notice no force row level security;

create function hears(about uuid, person uuid, team uuid) returns boolean language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select not exists (
        select from amparo.exclusion x where x.removed_at is null
          and x.survivor_id in (select amparo.persons_of(about))
          and (x.user_id = person
               or x.organisation_id = coalesce(team, (select s.organisation_id from amparo.staff_member s where s.user_id = person))))
$$;
revoke all on function hears(uuid, uuid, uuid) from public;

-- About oneself, and for the system that sends the mail.
create or replace function may_hear(about uuid, person uuid, team uuid) returns boolean language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select case when (select amparo.on_system_duty()) or person = (select amparo.ctx_user()) and coalesce(team = (select amparo.ctx_org()), true)
        then amparo.hears(about, person, team) else false end
$$;

create view telling as select notice_id, to_user, to_org, kind, ref, at, mail_after, mail_to from notice where false;
create function tell() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if coalesce(amparo.ctx_user(), '00000000-0000-0000-0000-000000000000') = '00000000-0000-0000-0000-000000000000' then
        raise exception 'nobody tells anything' using errcode = '42501';
    end if;
    if amparo.hears(new.ref, new.to_user, new.to_org) then
        insert into amparo.notice (notice_id, to_user, to_org, kind, ref, at, mail_after, mail_to)
        values (new.notice_id, new.to_user, new.to_org, new.kind, new.ref, new.at, new.mail_after, new.mail_to);
    end if;
    return new;
end $$;
revoke all on function tell() from public;
create trigger tell instead of insert on telling for each row execute function tell();
grant insert on telling to amparo_app;
drop policy sent on notice;
revoke insert on notice from amparo_app;
