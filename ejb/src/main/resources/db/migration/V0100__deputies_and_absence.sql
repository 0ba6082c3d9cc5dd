-- An urgent referral at 22:00 with the lead off sick must reach someone: everybody may name a deputy and say when she is away.
alter table staff_member add column deputy_id uuid references staff_member;
alter table staff_member add constraint nobody_stands_in_for_herself check (deputy_id <> user_id);

create table absence (
    absence_id uuid primary key,
    user_id    uuid not null references staff_member,
    from_at    timestamptz not null,
    until_at   timestamptz not null,
    check (until_at > from_at)
);
create index absence_user on absence (user_id, until_at);
grant select, insert, update on absence to amparo_app;
