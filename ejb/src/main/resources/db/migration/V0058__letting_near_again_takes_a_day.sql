-- Whoever is bribed or pressed to lift a keep-away cannot do it in two minutes: it is said how she wished it, others hear of it, and a day goes by (R-42).
alter table exclusion add column lifting_at timestamptz;
alter table exclusion add column lifting_by uuid;
alter table exclusion add column said_how text check (said_how in ('FACE_TO_FACE', 'ON_A_SAFE_WAY', 'IN_WRITING'));
alter table exclusion add constraint lifted_on_her_word check (num_nonnulls(lifting_at, lifting_by, said_how) in (0, 3));
create index exclusion_lifting on exclusion (lifting_at) where removed_at is null and lifting_at is not null;

grant update (lifting_at, lifting_by, said_how) on exclusion to amparo_app;
-- the wish is written down by who works with her; only the clock takes the entry away
alter policy removed on exclusion using (removed_at is null and amparo.may_work(survivor_id))
    with check (case when removed_at is null
                then lifting_at is null or (lifting_by = (select amparo.ctx_user()) and lifting_at >= (select amparo.ctx_now()) + interval '23 hours')
                else (select amparo.on_system_duty()) and lifting_at <= (select amparo.ctx_now()) end);
