-- Several organisations sit down about one case: each comes under a consent and takes away what it names; dissent is kept and what was not agreed comes
-- back on its day. Sealed minutes change no more, whoever asks the database (R-51, R-66).
create table conference (
    conference_id uuid primary key,
    survivor_id   uuid not null references survivor_standing,
    custodian     uuid not null,
    case_id       uuid not null references case_file,
    state         text not null check (state in ('PLANNED', 'HELD', 'SEALED', 'CANCELLED')),
    aim           text not null check (aim in ('SAFETY', 'PLAN_TOGETHER', 'WHO_DOES_WHAT', 'MOVING_ON', 'OTHER')),
    planned_at    timestamptz not null,
    -- empty until she was asked
    her_part      text check (her_part in ('COMES', 'SOMEBODY_SPEAKS_FOR_HER', 'SENDS_WORDS', 'WISHES_NOT_TO', 'NOT_SAFE_TO_ASK')),
    her_words     bytea,
    minutes       bytea,
    planned_by    uuid not null,
    sealed_by     uuid,
    sealed_at     timestamptz,
    version       bigint not null default 0,
    check ((state = 'SEALED') = (sealed_at is not null) and (sealed_at is null) = (sealed_by is null)),
    check (state <> 'SEALED' or minutes is not null),
    check (state not in ('HELD', 'SEALED') or her_part is not null)
);
create index conference_survivor on conference (survivor_id, planned_at desc, conference_id);
call raise_wall('conference', false, true);

create table conference_guest (
    guest_id        uuid primary key,
    conference_id   uuid not null references conference,
    survivor_id     uuid not null references survivor_standing,
    custodian       uuid not null,
    user_id         uuid,
    organisation_id uuid,
    came            boolean not null default false,
    invited_by      uuid not null,
    invited_at      timestamptz not null,
    unique (conference_id, user_id),
    unique (conference_id, organisation_id),
    check (num_nonnulls(user_id, organisation_id) = 1)
);
call raise_wall('conference_guest', false, false);

create table conference_point (
    point_id      uuid primary key,
    conference_id uuid not null references conference,
    survivor_id   uuid not null references survivor_standing,
    custodian     uuid not null,
    kind          text not null check (kind in ('AGREED', 'DISSENT', 'NOT_AGREED')),
    -- the kind of data it concerns; empty for what is only ours
    about         text check (about ~ '^[A-Z_]{3,40}$'),
    words         bytea not null,
    owner         uuid,
    day           date,
    written_by    uuid not null,
    written_at    timestamptz not null,
    check ((kind = 'AGREED') = (owner is not null)),
    check ((kind = 'DISSENT') = (day is null))
);
create index conference_point_conference on conference_point (conference_id, written_at, point_id);
call raise_wall('conference_point', false, false);

create function sealed_minutes_stay() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'sealed minutes do not change' using errcode = '42501';
end $$;
create trigger sealed_minutes_stay before update on conference for each row when (old.state = 'SEALED') execute function sealed_minutes_stay();

create function no_point_after_sealing() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from amparo.conference c where c.conference_id = new.conference_id and c.state <> 'HELD') then
        raise exception 'sealed minutes do not change' using errcode = '42501';
    end if;
    return new;
end $$;
revoke all on function sealed_minutes_stay(), no_point_after_sealing() from public;
create policy minding on conference for select to amparo_owner using (true);
create trigger no_point_after_sealing before insert on conference_point for each row execute function no_point_after_sealing();

grant select, insert, update on conference to amparo_app;
grant select, insert, delete on conference_guest to amparo_app;
grant update (came) on conference_guest to amparo_app;
grant select, insert on conference_point to amparo_app;
