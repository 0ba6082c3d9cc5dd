-- Of two records of one person one leads to the other. Neither is poured into the other: keys, consents, needs and notes stay where they are, and
-- whatever joining brought (sight for those who lead, what she wants kept away from both) is marked, so that parting takes just that away.
alter table possible_same_person drop constraint possible_same_person_state_check;
alter table possible_same_person add check (state in ('OPEN', 'NOT_THE_SAME', 'PASSED_TO_LEADS', 'JOINED'));

create table joined_record (
    join_id     uuid primary key,
    pair_id     uuid not null references possible_same_person,
    survivor_id uuid not null references survivor_standing,
    other_id    uuid not null references survivor_standing,
    custodian   uuid not null,
    joined_by   uuid not null,
    joined_at   timestamptz not null,
    parted_by   uuid,
    parted_at   timestamptz,
    parted_why  text check (parted_why in ('HER_WISH', 'TWO_PEOPLE')),
    check (survivor_id <> other_id),
    check (num_nonnulls(parted_by, parted_at, parted_why) in (0, 3))
);
-- a record is led by one other at most
create unique index joined_record_led on joined_record (other_id) where parted_at is null;
create index joined_record_leads on joined_record (survivor_id) where parted_at is null;

alter table joined_record enable row level security;
create policy care on joined_record for select to amparo_app
    using (survivor_id = any ((select amparo.my_survivors())::uuid[]) and other_id = any ((select amparo.my_survivors())::uuid[]));
create policy oversight on joined_record for select to amparo_app
    using ((select amparo.ctx_has('SUPERVISOR')) and custodian = (select amparo.ctx_org())
           and exists (select from amparo.survivor_standing s
                       where s.survivor_id = joined_record.survivor_id and s.unit_id = any ((select amparo.my_units())::uuid[])));
create policy excluded on joined_record as restrictive for all to amparo_app
    using (survivor_id <> all ((select amparo.shut_out())::uuid[]) and other_id <> all ((select amparo.shut_out())::uuid[]));
create policy on_her_word on joined_record for insert to amparo_app
    with check (joined_by = (select amparo.ctx_user()) and parted_at is null and (select amparo.ctx_has('SUPERVISOR')) and amparo.both_hers(pair_id)
                and exists (select from amparo.possible_same_person p where p.pair_id = joined_record.pair_id and p.supervisor = (select amparo.ctx_user())
                            and p.survivor_id in (joined_record.survivor_id, joined_record.other_id)
                            and p.other_id in (joined_record.survivor_id, joined_record.other_id)));
create policy parting on joined_record for update to amparo_app
    using (parted_at is null and (select amparo.ctx_has('SUPERVISOR')) and custodian = (select amparo.ctx_org())
           and exists (select from amparo.survivor_standing s
                       where s.survivor_id = joined_record.survivor_id and s.unit_id = any ((select amparo.my_units())::uuid[])))
    with check (parted_by = (select amparo.ctx_user()));
grant select, insert on joined_record to amparo_app;
grant update (parted_by, parted_at, parted_why) on joined_record to amparo_app;
