-- Who leaves keeps her name in every log; what she still owed belongs to whoever follows her, at once and for good (R-133).
alter table staff_member add column left_at timestamptz;
alter table staff_member add column successor_id uuid references staff_member;
alter table staff_member add constraint nobody_follows_herself check (successor_id <> user_id);
create index staff_member_left on staff_member (user_id) where successor_id is not null;
