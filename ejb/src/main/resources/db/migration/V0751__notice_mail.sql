-- Mail is a courtesy that may fail: it is tried again, later each time, and given up in the end; the notice itself stays.
alter table notice add column mail_tries smallint not null default 0;
alter table notice add column mail_after timestamptz;
drop index notice_unmailed;
create index notice_to_mail on notice (mail_after) where mailed_at is null and seen_at is null and mail_after is not null;
-- the bell asks at every page
create index notice_unseen_user on notice (to_user) where seen_at is null;
create index notice_unseen_org on notice (to_org) where seen_at is null;
