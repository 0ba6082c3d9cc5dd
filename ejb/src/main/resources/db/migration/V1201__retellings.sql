-- Each time she has to tell what happened wears on her; counted, so that the next time can be spared her (W7.6, R-73).
create table retelling (
    retelling_id uuid primary key,
    survivor_id  uuid not null references survivor_standing,
    custodian    uuid not null,
    unit_id      uuid,
    state        text not null check (state in ('CONSIDERED', 'WAITING_FOR_A_LOOK', 'PLANNED', 'TOLD', 'SPARED')),
    told_to      text not null check (told_to in ('OWN_TEAM', 'OTHER_ORGANISATION', 'DOCTOR', 'THERAPIST', 'LAWYER', 'POLICE', 'PROSECUTOR', 'COURT', 'ASYLUM_AUTHORITY',
                     'LABOUR_AUTHORITY', 'CONSULATE', 'CHILD_AUTHORITY', 'MEDIA', 'SOMEBODY_CLOSE', 'OTHER', 'PREFER_NOT_TO_SAY')),
    purpose      text not null check (purpose in ('INTAKE', 'HEALTH_CARE', 'THERAPY', 'IDENTIFICATION', 'REPORT', 'INVESTIGATION', 'HEARING', 'ASYLUM', 'COMPENSATION',
                     'CHILD_PROTECTION', 'OWN_WISH', 'OTHER', 'PREFER_NOT_TO_SAY')),
    organisation bytea,
    at_day       date,
    minutes      integer check (minutes between 1 and 2880),
    interpreter  text check (interpreter in ('YES', 'NO', 'NOT_KNOWN', 'PREFER_NOT_TO_SAY')),
    how_much     text check (how_much in ('FULL', 'PART', 'NOT_KNOWN', 'PREFER_NOT_TO_SAY')),
    distress     text check (distress in ('NONE', 'SOME', 'MUCH', 'OVERWHELMING', 'NOT_ASKED', 'PREFER_NOT_TO_SAY')),
    her_words    bytea,
    avoidable    text check (avoidable in ('YES', 'NO', 'UNSURE')),
    reuse        text check (reuse in ('NOT_ENOUGH', 'NOT_ACCEPTED', 'SHE_WANTS_TO_TELL', 'NOTHING_TO_REUSE')),
    planned_by   uuid,
    recorded_at  timestamptz not null,
    recorded_by  uuid not null,
    version      bigint not null default 0,
    check (state <> 'TOLD' or how_much is not null and avoidable is not null),
    check (state = 'TOLD' or planned_by is not null)
);
create index retelling_survivor on retelling (survivor_id, recorded_at, retelling_id);
create index retelling_unit on retelling (unit_id, state);
call raise_wall('retelling', true, false);

grant select, insert, update on retelling to amparo_app;
