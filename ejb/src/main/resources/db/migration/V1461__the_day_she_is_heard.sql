-- One day on which a survivor is heard. The hour stands in her calendar too, without a name; how it is done and beside whom is said in the steps (R-72).
create table hearing_session (
    session_id     uuid primary key,
    request_id     uuid not null references hearing_request,
    survivor_id    uuid not null references survivor_standing,
    custodian      uuid not null,
    state          text not null check (state in ('PLANNED', 'SCHEDULED', 'PREPARING', 'READY', 'IN_SESSION', 'INTERRUPTED', 'HELD', 'ABORTED', 'CALLED_OFF',
                     'CANCELLED_BY_SURVIVOR')),
    appointment_id uuid,
    telling_id     uuid,
    start_at       timestamptz,
    zone           text,
    over_a_link    boolean,
    interpreted    boolean,
    place_since    timestamptz,
    begun_at       timestamptz,
    stopped_at     timestamptz,
    ended_at       timestamptz,
    seconds_lost   integer not null default 0 check (seconds_lost >= 0),
    opened_at      timestamptz not null,
    changed_at     timestamptz not null,
    version        bigint not null default 0,
    check (state not in ('SCHEDULED', 'PREPARING', 'READY', 'IN_SESSION', 'INTERRUPTED', 'HELD', 'ABORTED') or start_at is not null),
    check ((state = 'INTERRUPTED') = (stopped_at is not null))
);
create index hearing_session_survivor on hearing_session (survivor_id, opened_at, session_id);
create index hearing_session_request on hearing_session (request_id);
call raise_legal_wall('hearing_session', true);
grant select, insert, update on hearing_session to amparo_app;

-- What was looked at before it, by whom, with what result: the last word counts, and none is taken back.
create table hearing_check (
    check_id    uuid primary key,
    session_id  uuid not null references hearing_session,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    what        text not null check (what ~ '^[A-Z_]{3,40}$'),
    passed      boolean not null,
    words       bytea,
    report_id   uuid,
    at          timestamptz not null,
    by_user     uuid not null
);
create index hearing_check_session on hearing_check (session_id, at desc, check_id desc);
call raise_legal_wall('hearing_check', true);
grant select, insert on hearing_check to amparo_app;
