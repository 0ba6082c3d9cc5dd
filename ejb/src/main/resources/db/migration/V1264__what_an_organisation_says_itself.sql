-- A view, a proposal or a dissent stands in the minutes as the words of whoever said it: nobody else writes it, nobody changes it, and sealed minutes take no more (R-66).
create table conference_statement (
    statement_id  uuid primary key,
    guest_id      uuid not null references conference_guest,
    conference_id uuid not null references conference,
    survivor_id   uuid not null references survivor_standing,
    custodian     uuid not null,
    recipient     uuid not null,
    kind          text not null check (kind in ('VIEW', 'PROPOSAL', 'DISSENT')),
    beforehand    boolean not null,
    words         bytea not null,
    said_by       uuid not null,
    said_at       timestamptz not null
);
create index conference_statement_conference on conference_statement (conference_id, said_at, statement_id);
call raise_wall('conference_statement', false, false);
create policy recipient on conference_statement for select to amparo_app
    using (recipient = (select amparo.ctx_org()) and guest_id in (select i.guest_id from amparo.invitations_to_us() i where not i.taken_back));
create policy saying on conference_statement for insert to amparo_app
    with check (guest_id in (select i.guest_id from amparo.invitations_to_us() i where not i.taken_back and i.conference_id = conference_statement.conference_id));
create policy their_own on conference_statement as restrictive for insert to amparo_app
    with check (recipient = (select amparo.ctx_org()) and said_by = (select amparo.ctx_user()) and (select amparo.ctx_has('PARTNER')));

create function no_statement_after_sealing() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from amparo.conference c where c.conference_id = new.conference_id and c.state not in ('PLANNED', 'HELD')) then
        raise exception 'sealed minutes do not change' using errcode = '42501';
    end if;
    return new;
end $$;
revoke all on function no_statement_after_sealing() from public;
create trigger no_statement_after_sealing before insert on conference_statement for each row execute function no_statement_after_sealing();
grant select, insert on conference_statement to amparo_app;
