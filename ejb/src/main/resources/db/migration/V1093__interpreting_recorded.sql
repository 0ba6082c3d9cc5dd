-- How each session of interpreting went, in which language, and that she was told how to complain of it (W1.3, R-118).
create table interpreter_session (
    session_id        uuid primary key,
    appointment_id    uuid not null references appointment,
    survivor_id       uuid not null references survivor_standing,
    custodian         uuid not null,
    interpreter_id    uuid not null references interpreter,
    language          text not null check (language ~ '^[a-z]{3}$'),
    mode              text not null check (mode in ('IN_PERSON', 'PHONE', 'VIDEO')),
    went              text not null check (went in ('WELL', 'MOSTLY', 'BADLY', 'STOPPED_BY_HER', 'PREFER_NOT_TO_SAY')),
    complaint_offered boolean not null check (complaint_offered),
    words             bytea,
    recorded_by       uuid not null,
    recorded_at       timestamptz not null
);
create index interpreter_session_of on interpreter_session (appointment_id, recorded_at);
call raise_wall('interpreter_session', false, false);
grant select, insert on interpreter_session to amparo_app;
