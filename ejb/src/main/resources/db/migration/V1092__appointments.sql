-- A meeting: codes and times in clear so that days can be shown and reminders asked for, words sealed, never an address (R-16, R-18, R-118).
create table appointment (
    appointment_id     uuid primary key,
    survivor_id        uuid not null references survivor_standing,
    custodian          uuid not null,
    unit_id            uuid,
    worker             uuid not null,
    kind               text not null check (kind ~ '^[A-Z_]{3,40}$'),
    with_whom          bytea,
    with_gender        text not null check (with_gender in ('WOMAN', 'MAN', 'NON_BINARY', 'NOT_KNOWN')),
    place_kind         text not null check (place_kind in ('OUR_ROOMS', 'PARTNER', 'OUTSIDE', 'AT_HER_PLACE', 'PHONE', 'VIDEO')),
    listing_id         uuid,
    place              bytea,
    start_at           timestamptz not null,
    end_at             timestamptz not null,
    zone               text not null,
    adjustments        text not null default '',
    arranged           text not null default '',
    interpreter_needed boolean not null default false,
    interpreter_id     uuid references interpreter,
    interpreter_mode   text check (interpreter_mode in ('IN_PERSON', 'PHONE', 'VIDEO')),
    remind             boolean not null default false,
    reminder_asked_at  timestamptz,
    reminded_at        timestamptz,
    warned             text not null default '',
    state              text not null check (state in ('PLANNED', 'CONFIRMED', 'HELD', 'MISSED', 'CANCELLED', 'MOVED')),
    cancel_reason      text check (cancel_reason ~ '^[A-Z_]{3,40}$'),
    missed_by          text check (missed_by in ('SURVIVOR', 'WORKER', 'OTHER_SIDE', 'INTERPRETER', 'NOT_KNOWN')),
    outcome_asked_at   timestamptz,
    entry_uid          uuid not null,
    sequence           integer not null,
    moved_from         uuid references appointment,
    changed_at         timestamptz not null,
    changed_by         uuid not null,
    version            bigint not null default 0,
    check (end_at > start_at and end_at <= start_at + interval '24 hours'),
    check (interpreter_id is null or interpreter_needed and interpreter_mode is not null),
    check (listing_id is null or place_kind = 'PARTNER'),
    check ((state = 'CANCELLED') = (cancel_reason is not null)),
    check ((state = 'MISSED') = (missed_by is not null))
);
create index appointment_mine on appointment (worker, start_at, appointment_id);
create index appointment_survivor on appointment (survivor_id, start_at, appointment_id);
create index appointment_interpreter on appointment (interpreter_id, start_at) where interpreter_id is not null and state in ('PLANNED', 'CONFIRMED');
create index appointment_to_remind on appointment (start_at)
    where remind and reminded_at is null and reminder_asked_at is null and state in ('PLANNED', 'CONFIRMED');
create index appointment_unsaid on appointment (end_at) where outcome_asked_at is null and state in ('PLANNED', 'CONFIRMED');
call raise_wall('appointment', true, true);

create function fill_unit() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    new.unit_id := amparo.unit_of(new.survivor_id);
    return new;
end $$;
revoke all on function fill_unit() from public;
grant execute on function fill_unit() to amparo_app;
create trigger unit before insert on appointment for each row execute function fill_unit();

grant select, insert, update on appointment to amparo_app;
