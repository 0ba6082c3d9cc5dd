-- What leaves for an organisation is frozen, hashed and sealed with the invitation's own key, under consents that are named: how to join, and after the
-- sealing what was agreed or not agreed within its scope. Nobody changes it; it is taken back as a whole or point by point (INV-2, R-51).
create table conference_part (
    part_id       uuid primary key,
    guest_id      uuid not null references conference_guest,
    survivor_id   uuid not null references survivor_standing,
    custodian     uuid not null,
    recipient     uuid not null,
    kind          text not null check (kind in ('INVITATION', 'AGREED', 'NOT_AGREED')),
    -- what may be spoken of before it; for a point, the one kind of data it concerns
    items         text not null check (items <> ''),
    content       bytea not null,
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    owner         uuid,
    day           date,
    consents      text not null check (consents <> ''),
    made_by       uuid not null,
    made_at       timestamptz not null,
    taken_back_at timestamptz,
    check ((kind = 'AGREED') = (owner is not null)),
    check ((kind = 'INVITATION') = (day is null)),
    check (kind = 'INVITATION' or items ~ '^[A-Z_]{3,40}$')
);
create index conference_part_guest on conference_part (guest_id, made_at, part_id);
call raise_wall('conference_part', false, false);
create policy minding on conference_part for select to amparo_owner using (true);

-- An organisation that may not receive personal data finds none at all; of what was taken back only that it was, until the day it would have been.
create function invitations_to_us() returns table (guest_id uuid, conference_id uuid, survivor_id uuid, custodian uuid, invited_at timestamptz, taken_back boolean,
    state text, aim text, planned_at timestamptz, sealed_at timestamptz, lead uuid, answer text, delegates text, answers integer, agreed text[])
language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select g.guest_id, g.conference_id, g.survivor_id, g.custodian, g.invited_at, w.gone,
        case when not w.gone then c.state end, case when not w.gone then c.aim end, case when not w.gone then c.planned_at end, case when not w.gone then c.sealed_at end,
        case when not w.gone then amparo.lead_of(g.survivor_id) end, case when not w.gone then g.answer end, case when not w.gone then g.delegates end, g.answers, w.agreed
    from amparo.conference_guest g join amparo.conference c on c.conference_id = g.conference_id,
        lateral (select amparo.agreed_with_us(g.survivor_id) as agreed) a,
        lateral (select g.uninvited_at is not null or a.agreed is null or c.state = 'CANCELLED' or c.state in ('HELD', 'SEALED') and not g.came
            or not exists (select from amparo.conference_part p where p.guest_id = g.guest_id and p.kind = 'INVITATION' and p.taken_back_at is null) as gone, a.agreed) w
    where g.organisation_id = amparo.ctx_org() and amparo.ctx_has('PARTNER') and amparo.our_reach() = 'ALL'
      and g.survivor_id <> all (amparo.shut_out()) and (not w.gone or c.planned_at > amparo.ctx_now() and c.state in ('PLANNED', 'CANCELLED'))
$$;

-- One of its people says whether they come and who; nothing else of the invitation is theirs to change.
create function answer_invitation(asked uuid, said text, people text, seen integer) returns boolean language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
    if not exists (select from amparo.invitations_to_us() i where i.guest_id = asked and not i.taken_back and i.state = 'PLANNED') then
        raise exception 'not an invitation that can be answered' using errcode = '42501';
    end if;
    if exists (select from unnest(string_to_array(people, ',')) p(id)
               where not exists (select from amparo.staff_member m where m.user_id = p.id::uuid and m.organisation_id = amparo.ctx_org() and m.active)) then
        raise exception 'not one of their own people' using errcode = '42501';
    end if;
    update amparo.conference_guest g set answer = said, delegates = people, answered_at = amparo.ctx_now(), answered_by = amparo.ctx_user(), answers = g.answers + 1
    where g.guest_id = asked and g.answers = seen;
    return found;
end $$;
revoke all on function invitations_to_us(), answer_invitation(uuid, text, text, integer) from public;
grant execute on function invitations_to_us(), answer_invitation(uuid, text, text, integer) to amparo_app;

create policy recipient on conference_part for select to amparo_app
    using (recipient = (select amparo.ctx_org()) and taken_back_at is null
           and guest_id in (select i.guest_id from amparo.invitations_to_us() i where not i.taken_back)
           and (kind = 'INVITATION' or items = any (amparo.agreed_with_us(survivor_id))));
grant select, insert on conference_part to amparo_app;
grant update (taken_back_at) on conference_part to amparo_app;
