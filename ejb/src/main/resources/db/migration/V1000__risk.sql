-- How great the danger to somebody is: set by a named person, kept beside her own rating, and due again by a clock or by what happens (R-32, R-82, R-87).
create table risk (
    survivor_id   uuid primary key references survivor_standing,
    custodian     uuid not null,
    unit_id       uuid,
    case_id       uuid not null unique,
    state         text not null check (state in ('FIRST_DUE', 'CURRENT', 'REVIEW_DUE', 'CLOSED')),
    level         text check (level in ('LOW', 'MEDIUM', 'HIGH', 'EXTREME')),
    own_level     text check (own_level in ('LOW', 'MEDIUM', 'HIGH', 'EXTREME', 'PREFERS_NOT_TO_SAY', 'NOT_ASKED')),
    -- the higher of both orders the work
    work_level    text check (work_level in ('LOW', 'MEDIUM', 'HIGH', 'EXTREME')),
    assessed_at   timestamptz,
    assessed_by   uuid,
    act_by        timestamptz not null,
    -- a supervisor looks at a high risk after it holds, not before
    view_by       timestamptz,
    view_told     smallint not null default 0 check (view_told between 0 and 2),
    viewed_at     timestamptz,
    viewed_by     uuid,
    view          text check (view in ('AGREED', 'TALKED_OVER', 'REVIEW_ASKED')),
    version       bigint not null default 0,
    check ((level is null) = (assessed_at is null) and (level is null) = (assessed_by is null) and (level is null) = (work_level is null)),
    check (state <> 'CURRENT' or level is not null),
    check ((viewed_at is null) = (viewed_by is null) and (viewed_at is null) = (view is null)),
    -- nobody sees to her own assessment
    check (viewed_by <> assessed_by)
);
create index risk_due on risk (act_by) where state = 'CURRENT';
create index risk_unit on risk (custodian, unit_id, act_by, case_id) where state <> 'CLOSED';
create index risk_view on risk (view_by) where view_by is not null and viewed_at is null;

-- Cases that are open already owe their first assessment from today on.
insert into risk (survivor_id, custodian, unit_id, case_id, state, act_by)
select c.survivor_id, c.custodian, c.unit_id, c.case_id, case when c.closed_at is null then 'FIRST_DUE' else 'CLOSED' end, now() + interval '24 hours'
from case_file c where c.state <> 'ERASED';

call raise_wall('risk', true, true);
grant select, insert, update on risk to amparo_app;
