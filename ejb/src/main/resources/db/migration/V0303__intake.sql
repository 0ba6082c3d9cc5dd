-- First contact: safety first, few questions, nothing kept without consent (W1.1, R-10, R-22).
create table intake (
    survivor_id      uuid primary key references survivor on delete cascade,
    custodian        uuid not null,
    state            text not null check (state in ('DRAFT', 'SAFETY_CHECK', 'CONSENT_PENDING', 'OPEN_CASE',
                         'REFERRED_ELSEWHERE', 'DECLINED_BY_PERSON', 'PURGED')),
    held_by          uuid not null,
    started_at       timestamptz not null,
    place            text not null check (place in ('OFFICE', 'SHELTER', 'HEALTH', 'SCHOOL', 'BORDER', 'DETENTION', 'STREET', 'PHONE', 'ONLINE', 'OTHER')),
    privacy          boolean not null,
    interpreting     text not null check (interpreting in ('NONE', 'IN_PERSON', 'BY_PHONE', 'BY_VIDEO', 'REFUSED')),
    source           text not null check (source in ('SELF', 'OUTREACH', 'HOTLINE', 'HEALTH', 'SCHOOL', 'BORDER', 'POLICE', 'LABOUR_INSPECTION',
                         'ORGANISATION', 'FRIEND_OR_FAMILY', 'OTHER', 'NOT_SAID')),
    safe_to_talk     text check (safe_to_talk in ('YES', 'NO', 'NOT_NOW', 'NOT_SAID')),
    overheard        text check (overheard in ('YES', 'NO', 'NOT_NOW', 'NOT_SAID')),
    immediate_danger text check (immediate_danger in ('YES', 'NO', 'NOT_NOW', 'NOT_SAID')),
    urgent_medical   text check (urgent_medical in ('YES', 'NO', 'NOT_NOW', 'NOT_SAID')),
    detained_or_child text check (detained_or_child in ('YES', 'NO', 'NOT_NOW', 'NOT_SAID')),
    triage           text check (triage in ('URGENT', 'HIGH', 'NORMAL', 'LOW')),
    urgent_words     bytea,
    explained_at     timestamptz,
    version          bigint not null default 0
);
create index intake_held on intake (held_by, started_at, survivor_id) where state in ('DRAFT', 'SAFETY_CHECK', 'CONSENT_PENDING');
create index intake_kept on intake (started_at) where state in ('DRAFT', 'SAFETY_CHECK', 'CONSENT_PENDING');
call raise_wall('intake', false, true);
grant select, insert, update, delete on intake to amparo_app;
