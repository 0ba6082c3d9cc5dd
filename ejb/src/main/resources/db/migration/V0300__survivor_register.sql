-- Who a survivor is, as she wants to be known: every word of it sealed, codes only where a rule has to read them (R-17, R-20, R-121).
create table survivor (
    survivor_id        uuid primary key references survivor_standing deferrable initially deferred,
    custodian          uuid not null,
    preferred_name     bytea,
    other_names        bytea,
    pronoun            bytea,
    preferred_term     bytea,
    birth_date         bytea,
    born_from          smallint,
    born_to            smallint,
    age_certainty      text not null default 'NOT_SAID' check (age_certainty in ('DOCUMENTED', 'SAID', 'ESTIMATED', 'NOT_SAID')),
    believed_child     boolean not null default false,
    gender             text not null default 'NOT_SAID' check (gender in ('FEMININE', 'MASCULINE', 'TRANS_FEMININE', 'TRANS_MASCULINE',
                           'NON_CONFORMING', 'NOT_SAID', 'PREFER_NOT_TO_SAY')),
    gender_words       bytea,
    worker_gender      text not null default 'NO_WISH' check (worker_gender in ('NO_WISH', 'WOMAN', 'MAN')),
    adjustments        text not null default '',
    adjustment_words   bytea,
    documents          bytea,
    language           text not null check (language ~ '^[a-z]{3}$'),
    interpreter        text not null check (interpreter in ('NOT_NEEDED', 'HELPFUL', 'NEEDED')),
    interpreter_wishes bytea,
    version            bigint not null default 0,
    check (born_from <= born_to)
);
call raise_wall('survivor', false, true);
grant select, insert, update, delete on survivor to amparo_app;
