-- Handing over is a matter of three: whoever hands over, whoever takes over, and the survivor, whose word on it is kept; until then nothing changes (R-133).
create table handover (
    handover_id  uuid primary key,
    survivor_id  uuid not null references survivor_standing,
    custodian    uuid not null,
    unit_id      uuid references unit,
    case_id      uuid not null references case_file,
    state        text not null check (state in ('ASKED', 'TAKEN_OVER', 'DECLINED', 'NOT_WISHED', 'TAKEN_BACK')),
    from_lead    uuid not null,
    to_lead      uuid not null,
    deputy       uuid not null,
    reason       text not null check (reason in ('WORKLOAD', 'AWAY', 'LEFT', 'SURVIVOR_WISH', 'TOO_CLOSE', 'SPECIAL_KNOWLEDGE', 'MOVED', 'OTHER')),
    -- empty until somebody has asked
    says         text check (says in ('WISHES_IT', 'AGREES', 'LEAVES_IT_TO_US', 'OBJECTS')),
    gone_through text not null default '',
    -- a word for whoever takes over
    note         bytea,
    -- came into the team to look at the case for this, and goes again when nothing comes of it
    let_in       boolean not null,
    declined_for text check (declined_for in ('WORKLOAD', 'AWAY', 'LEFT', 'SURVIVOR_WISH', 'TOO_CLOSE', 'SPECIAL_KNOWLEDGE', 'MOVED', 'OTHER')),
    asked_by     uuid not null,
    asked_at     timestamptz not null,
    ended_by     uuid,
    ended_at     timestamptz,
    version      bigint not null default 0,
    check (from_lead <> to_lead and to_lead <> deputy),
    check ((state = 'ASKED') = (ended_at is null) and (ended_at is null) = (ended_by is null)),
    check ((state = 'DECLINED') = (declined_for is not null)),
    check (state <> 'TAKEN_OVER' or says in ('WISHES_IT', 'AGREES', 'LEAVES_IT_TO_US'))
);
create unique index handover_one on handover (survivor_id) where state = 'ASKED';
create index handover_survivor on handover (survivor_id, asked_at desc, handover_id);
call raise_wall('handover', true, true);
create trigger kept_in_unit before insert on handover for each row execute function kept_in_unit();
grant select, insert, update on handover to amparo_app;
