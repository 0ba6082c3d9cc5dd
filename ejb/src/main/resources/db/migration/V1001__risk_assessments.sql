-- Every assessment stays as it was made, so that two dated ones can be read side by side (R-06, R-12, R-32).
create table risk_assessment (
    assessment_id uuid primary key,
    survivor_id   uuid not null references survivor_standing,
    custodian     uuid not null,
    made_at       timestamptz not null,
    made_by       uuid not null,
    level         text not null check (level in ('LOW', 'MEDIUM', 'HIGH', 'EXTREME')),
    own_level     text not null check (own_level in ('LOW', 'MEDIUM', 'HIGH', 'EXTREME', 'PREFERS_NOT_TO_SAY', 'NOT_ASKED')),
    again         text not null check (again in ('LOW', 'MEDIUM', 'HIGH', 'EXTREME')),
    took_part     text not null check (took_part in ('TOGETHER', 'PARTLY', 'WISHED_NOT', 'NOT_REACHED', 'NOT_SAFE_TO_ASK')),
    factors       text not null default '' check (factors ~ '^[A-Z_,]*$'),
    ratings       bytea,
    words         bytea,
    own_words     bytea
);
create index risk_assessment_survivor on risk_assessment (survivor_id, made_at desc, assessment_id desc);
call raise_wall('risk_assessment', false, false);
grant select, insert on risk_assessment to amparo_app;
