-- What somebody of another organisation was typing as an answer: sealed with the key of what was sent, theirs alone, and gone after a month.
create table answer_draft (
    draft_id    uuid primary key,
    user_id     uuid not null,
    form        text not null check (form ~ '^[a-z][a-z0-9.-]{1,60}$'),
    referral_id uuid not null,
    survivor_id uuid not null references survivor_standing,
    recipient   uuid not null,
    content     bytea not null,
    saved_at    timestamptz not null,
    unique (user_id, form, referral_id)
);
create index answer_draft_old on answer_draft (saved_at);
call raise_wall('answer_draft', false, true);

-- What nobody may read any more, nobody answers: a draft is shut with the package.
create function still_shared(asked uuid) returns boolean language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select exists (select from amparo.referral f where f.referral_id = asked and f.recipient = amparo.ctx_org()
                   and f.sharing_ended_at is null and f.state not in ('WITHDRAWN_BY_SURVIVOR', 'CANCELLED', 'ENTERED_IN_ERROR'))
$$;
revoke all on function still_shared(uuid) from public;
grant execute on function still_shared(uuid) to amparo_app;

create policy recipient on answer_draft for all to amparo_app
    using (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')) and amparo.still_shared(referral_id));
create policy own on answer_draft as restrictive for all to amparo_app
    using (user_id = (select amparo.ctx_user()) or (select amparo.on_system_duty()));

grant select, insert, update, delete on answer_draft to amparo_app;
