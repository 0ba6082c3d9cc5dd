-- A token lives some minutes longer than the right it speaks of: whoever left or changed role signs in again from this moment on.
alter table staff_member add column signed_out_at timestamptz;
create index staff_member_signed_out on staff_member (signed_out_at) where signed_out_at is not null;
