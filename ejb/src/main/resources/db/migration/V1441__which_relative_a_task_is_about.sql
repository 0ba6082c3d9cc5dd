-- Two tasks of one kind on one record are told apart by a code, what a relative is to the child; and a way of contact that was ended because of somebody kept away says so (R-46, R-103).
alter table task add column about text check (about ~ '^[A-Z_]{3,40}$');
alter table safe_contact add column ended_because text check (ended_because in ('KEPT_AWAY'));
