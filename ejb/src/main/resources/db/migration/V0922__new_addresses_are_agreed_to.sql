-- Whoever sends somebody's sign-in link to an address of her own becomes that person: another address needs a second person first.
create table new_address (
    new_address_id uuid primary key,
    user_id        uuid not null references staff_member,
    address        text not null check (length(address) between 3 and 255),
    asked_by       uuid not null,
    asked_at       timestamptz not null,
    state          text not null default 'ASKED' check (state in ('ASKED', 'AGREED', 'DECLINED')),
    decided_by     uuid,
    decided_at     timestamptz,
    check (asked_by <> user_id),
    check ((state = 'ASKED') = (decided_by is null)),
    check (num_nulls(decided_by, decided_at) in (0, 2)),
    check (state <> 'AGREED' or decided_by <> asked_by and decided_by <> user_id)
);
create unique index new_address_waits on new_address (user_id) where state = 'ASKED';

alter table new_address enable row level security;
create policy keepers on new_address for select to amparo_app using ((select amparo.ctx_has('ADMIN'))
    or ((select amparo.ctx_has('SUPERVISOR')) or (select amparo.ctx_has('PARTNER_ADMIN')))
       and exists (select from staff_member m where m.user_id = new_address.user_id and m.organisation_id = (select amparo.ctx_org())));
create policy asked on new_address for insert to amparo_app with check (asked_by = (select amparo.ctx_user()) and state = 'ASKED'
    and ((select amparo.ctx_has('ADMIN')) or (select amparo.ctx_has('PARTNER_ADMIN'))
         and exists (select from staff_member m where m.user_id = new_address.user_id and m.organisation_id = (select amparo.ctx_org()))));
-- what was decided stays decided
create policy decided on new_address for update to amparo_app using (state = 'ASKED') with check (decided_by = (select amparo.ctx_user()));
grant select, insert, update (state, decided_by, decided_at) on new_address to amparo_app;
