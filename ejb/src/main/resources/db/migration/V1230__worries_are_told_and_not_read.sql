-- Somebody of the community says what worries them about a person and reads nothing back, not even that there is a record (R-108).
alter table access_grant drop constraint access_grant_relation_check;
alter table access_grant add constraint access_grant_relation_check
    check (relation in ('LEAD', 'DEPUTY', 'MEMBER', 'INTAKE', 'WORRY', 'BREAK_GLASS', 'SECOND_LOOK'));
create index access_grant_told on access_grant (granted_by, granted_at) where relation = 'WORRY';

create or replace function in_my_care() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.survivor_id), '{}') from amparo.access_grant g
    where g.user_id = (select amparo.ctx_user()) and g.ended_at is null and g.relation in ('LEAD', 'DEPUTY', 'MEMBER', 'INTAKE', 'WORRY')
      and (g.valid_until is null or g.valid_until > (select amparo.ctx_now()))
$$;

create table worry (
    survivor_id    uuid primary key references survivor_standing,
    custodian      uuid not null,
    unit_id        uuid,
    state          text not null check (state in ('WAITING', 'LOOKED_AT', 'FIRST_TALK', 'IN_A_RECORD', 'PASSED_ON', 'NOTHING_TO_DO', 'FORGOTTEN')),
    told_by        uuid not null,
    told_at        timestamptz not null,
    whom           text not null check (whom in ('A_CHILD', 'AN_ADULT', 'SEVERAL', 'NOT_SURE')),
    urgent         text not null check (urgent in ('NOW', 'SOON', 'CAN_WAIT', 'NOT_SURE')),
    knows          text not null check (knows in ('YES', 'NO', 'NOT_SAID')),
    words          bytea,
    reach          bytea,
    due_at         timestamptz not null,
    held_by        uuid not null,
    looked_at      timestamptz,
    because        text check (because in ('TALKED_WITH_AND_WELL', 'HELPED_ALREADY', 'DOES_NOT_WANT_IT', 'CANNOT_BE_FOUND', 'MISUNDERSTANDING', 'OTHER')),
    decision_words bytea,
    decided_by     uuid,
    decided_at     timestamptz,
    version        bigint not null default 0,
    check ((state in ('WAITING', 'LOOKED_AT')) = (decided_at is null) and (decided_at is null) = (decided_by is null)),
    check (state <> 'NOTHING_TO_DO' or because is not null),
    check (state <> 'FORGOTTEN' or num_nonnulls(words, reach, decision_words) = 0)
);
create index worry_held on worry (held_by, due_at, survivor_id) where state in ('WAITING', 'LOOKED_AT');
create index worry_unit on worry (custodian, unit_id, due_at, survivor_id) where state in ('WAITING', 'LOOKED_AT');
create index worry_decided on worry (decided_at) where state in ('IN_A_RECORD', 'PASSED_ON', 'NOTHING_TO_DO');
call raise_wall('worry', true, true);
grant select, insert, update on worry to amparo_app;
