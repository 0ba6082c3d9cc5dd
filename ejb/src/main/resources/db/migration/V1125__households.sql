-- A mother and her children, two who share a home: records that know of each other and stay apart. Who may not see both sees no link at all (R-43, R-103).
create table household_link (
    link_id     uuid primary key,
    survivor_id uuid not null references survivor_standing,
    other_id    uuid not null references survivor_standing,
    custodian   uuid not null,
    -- what the first is to the other
    kinship     text not null check (kinship in ('PARENT', 'CHILD', 'CARER', 'CARED_FOR', 'SIBLING', 'PARTNER', 'RELATIVE', 'SHARES_HOME')),
    linked_by   uuid not null,
    linked_at   timestamptz not null,
    ended_by    uuid,
    ended_at    timestamptz,
    check (survivor_id <> other_id),
    check ((ended_at is null) = (ended_by is null))
);
create unique index household_link_once on household_link (least(survivor_id, other_id), greatest(survivor_id, other_id)) where ended_at is null;
create index household_link_survivor on household_link (survivor_id) where ended_at is null;
create index household_link_other on household_link (other_id) where ended_at is null;

call raise_wall('household_link', false, false);
create policy both_seen on household_link as restrictive for select to amparo_app
    using (other_id = any ((select amparo.my_survivors())::uuid[]) and other_id <> all ((select amparo.shut_out())::uuid[]));
create policy both_cared_for on household_link as restrictive for insert to amparo_app
    with check (other_id = any ((select amparo.in_my_care())::uuid[]) and other_id <> all ((select amparo.shut_out())::uuid[]));
create policy both_still_cared_for on household_link as restrictive for update to amparo_app
    using (ended_at is null and other_id = any ((select amparo.in_my_care())::uuid[]) and other_id <> all ((select amparo.shut_out())::uuid[]))
    with check (ended_at is not null and ended_by = (select amparo.ctx_user()));

grant select, insert on household_link to amparo_app;
grant update (ended_by, ended_at) on household_link to amparo_app;
