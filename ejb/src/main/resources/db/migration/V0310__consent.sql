-- One answer per recipient and purpose, with how it was given, so that anybody can see later that it was free and understood (R-39, R-40).
create table consent (
    consent_id     uuid primary key,
    survivor_id    uuid not null references survivor_standing,
    custodian      uuid not null,
    recipient      uuid not null,
    purpose        text not null check (purpose in ('CASE_MANAGEMENT', 'REFERRAL', 'SHARE_WITH_AUTHORITY', 'SHARE_WITH_IMMIGRATION',
                       'SHARE_WITH_CONSULATE', 'CROSS_BORDER_TRANSFER', 'FAMILY_TRACING', 'MISSING_CHILD_CHECK', 'STATISTICS_DEIDENTIFIED',
                       'RESEARCH', 'EVIDENCE_DISCLOSURE', 'PHOTO_RECORDING', 'CONTACT_BY_CHANNEL')),
    country        text check (country ~ '^[A-Z]{2}$'),
    decision       text not null check (decision in ('GRANTED', 'REFUSED', 'NOT_ASKED')),
    state          text not null check (state in ('DRAFT', 'ACTIVE', 'EXPIRED', 'WITHDRAWN', 'SUPERSEDED', 'ENTERED_IN_ERROR')),
    items          text not null default '',
    withheld       text not null default '',
    withheld_words bytea,
    reason_words   bytea,
    given_by       text not null check (given_by in ('SELF', 'GUARDIAN_WITH_ASSENT', 'REPRESENTATIVE')),
    giver          bytea,
    giver_is       text check (giver_is in ('PARENT', 'TEMPORARY_GUARDIAN', 'AUTHORITY', 'REPRESENTATIVE')),
    giver_implicated text check (giver_implicated in ('YES', 'NO', 'NOT_KNOWN')),
    assent_words   bytea,
    mode           text not null check (mode in ('WRITTEN', 'ORAL_WITNESSED', 'DIGITAL_SIGNED', 'AUDIO')),
    witness        bytea,
    language       text not null check (language ~ '^[a-z]{3}$'),
    text_language  text not null,
    text_version   text not null,
    text_by        text not null check (text_by in ('PERSON', 'MACHINE')),
    interpreter    bytea,
    read_aloud     boolean not null,
    teach_back     text not null check (teach_back in ('YES', 'PARTLY', 'NO', 'NOT_DONE')),
    explained      text not null default '',
    copy_handling  text not null check (copy_handling in ('GIVEN', 'KEPT_FOR_SAFETY', 'NOT_WANTED')),
    valid_from     date not null,
    valid_until    date,
    recorded_by    uuid not null,
    recorded_at    timestamptz not null,
    ended_by       uuid,
    ended_at       timestamptz,
    end_words      bytea,
    supersedes     uuid references consent,
    asked_again_at timestamptz,
    version        bigint not null default 0,
    check (valid_until >= valid_from),
    -- the guards of the table, once more where nobody can go round them
    check (decision <> 'GRANTED' or (teach_back = 'YES' and text_by = 'PERSON')),
    check (decision <> 'GRANTED' or mode <> 'ORAL_WITNESSED' or witness is not null)
);
create unique index consent_one_active on consent (survivor_id, recipient, purpose) where state = 'ACTIVE';
create index consent_survivor on consent (survivor_id, recorded_at desc);
create index consent_running_out on consent (valid_until) where state = 'ACTIVE' and decision = 'GRANTED';
call raise_wall('consent', false, true);
grant select, insert, update on consent to amparo_app;
