-- How a survivor wants to be heard and what an authority says to it: where it stands, and step by step, sealed, what was said (W7.5, R-70).
create table hearing_request (
    request_id  uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    state       text not null check (state in ('CONSIDERED', 'PREFERENCE', 'ALTERNATIVES_REVIEWED', 'REQUESTED', 'GRANTED', 'PARTLY_GRANTED', 'REFUSED',
                  'APPEALED', 'DECISION_ACCEPTED', 'NOT_NEEDED', 'COMPLETED', 'CANCELLED_BY_SURVIVOR')),
    opened_at   timestamptz not null,
    changed_at  timestamptz not null,
    version     bigint not null default 0
);
create index hearing_request_survivor on hearing_request (survivor_id, opened_at, request_id);
call raise_legal_wall('hearing_request', true);
grant select, insert, update on hearing_request to amparo_app;

-- Of a request, of a day, of the time after it: written once, so that what was said later hides nothing.
create table hearing_step (
    step_id     uuid primary key,
    about_id    uuid not null,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    number      integer not null check (number > 0),
    action      text not null check (action ~ '^[A-Z_]{3,40}$'),
    content     bytea not null,
    at          timestamptz not null,
    by_user     uuid not null,
    unique (about_id, number)
);
call raise_legal_wall('hearing_step', true);
grant select, insert on hearing_step to amparo_app;
