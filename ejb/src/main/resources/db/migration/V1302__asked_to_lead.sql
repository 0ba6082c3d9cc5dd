-- Who is asked to take a case over sees what is owed and no story, until the survivor has said something to it: a place of its own, below the team's (R-133).
alter table access_grant drop constraint access_grant_relation_check;
alter table access_grant add constraint access_grant_relation_check
    check (relation in ('LEAD', 'DEPUTY', 'MEMBER', 'ASKED_TO_LEAD', 'INTAKE', 'WORRY', 'BREAK_GLASS', 'SECOND_LOOK'));

create or replace function in_my_care() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.survivor_id), '{}') from amparo.access_grant g
    where g.user_id = (select amparo.ctx_user()) and g.ended_at is null
      and g.relation in ('LEAD', 'DEPUTY', 'MEMBER', 'ASKED_TO_LEAD', 'INTAKE', 'WORRY')
      and (g.valid_until is null or g.valid_until > (select amparo.ctx_now()))
$$;
