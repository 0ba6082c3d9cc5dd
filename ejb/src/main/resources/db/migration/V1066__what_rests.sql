-- A part of the work rests because she wishes it: no reason is kept, because none is asked (R-08).
create table pathway_pause (
    pause_id    uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    unit_id     uuid,
    pathway     text not null check (pathway in ('PLAN', 'REFERRALS', 'APPOINTMENTS', 'CONTACT', 'RETURN', 'PROCEEDINGS')),
    since       timestamptz not null,
    check_in_on date not null,
    ended_at    timestamptz,
    version     bigint not null default 0
);
create unique index pathway_pause_one on pathway_pause (survivor_id, pathway) where ended_at is null;
call raise_wall('pathway_pause', true, true);
grant select, insert, update on pathway_pause to amparo_app;
