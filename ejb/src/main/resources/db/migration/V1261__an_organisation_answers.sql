-- An organisation says whether it comes, and by whom. Who is not asked any more stays on record, because what it was given is taken back from it (R-51).
alter table conference_guest
    add column answer       text check (answer in ('COMES', 'DOES_NOT_COME')),
    -- its own people who come, by the ids of their accounts
    add column delegates    text not null default '',
    add column answered_at  timestamptz,
    add column answered_by  uuid,
    -- how often it answered: the second of two colleagues is told so
    add column answers      integer not null default 0,
    add column uninvited_at timestamptz,
    add check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null)),
    add check (answer = 'COMES' or delegates = ''),
    add check (answer is null or organisation_id is not null);
grant update (answer, delegates, answered_at, answered_by, uninvited_at) on conference_guest to amparo_app;
create policy minding on conference_guest for select to amparo_owner using (true);
create policy answering on conference_guest for update to amparo_owner using (true);

-- An invitation is addressed to an organisation and serves nobody: it lets nobody near a case, a need, a task or the timeline.
create or replace function served_by_us() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(distinct o.survivor_id), '{}') from amparo.subject_object o
    where o.recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER'))
      and not exists (select from amparo.conference_guest g where g.guest_id = o.object_id)
$$;
create or replace function received_by_us() returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(o.object_id), '{}') from amparo.subject_object o
    where o.recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER'))
      and not exists (select from amparo.conference_guest g where g.guest_id = o.object_id)
$$;

-- The house may ask again; the answer is theirs alone.
create function they_answer_themselves() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if current_user <> 'amparo_owner' then
        raise exception 'an organisation answers for itself' using errcode = '42501';
    end if;
    return new;
end $$;
revoke all on function they_answer_themselves() from public;
create trigger they_answer_first before insert on conference_guest for each row when (new.answer is not null) execute function they_answer_themselves();
create trigger they_answer_themselves before update on conference_guest for each row
    when (new.answer is not null and (old.answer, old.delegates, old.answered_at, old.answered_by, old.answers) is distinct from (new.answer, new.delegates, new.answered_at, new.answered_by, new.answers))
    execute function they_answer_themselves();
