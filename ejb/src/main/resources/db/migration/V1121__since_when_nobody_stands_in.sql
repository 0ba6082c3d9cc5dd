-- A case may be without anybody who stands in for a week at most; since when it is, is asked of it and not guessed (R-133).
alter table case_file add column alone_since timestamptz;
update case_file set alone_since = changed_at where deputy is null;
alter table case_file add check ((deputy is null) = (alone_since is not null));
create index case_file_alone on case_file (custodian, unit_id, alone_since, case_id) where deputy is null and closed_at is null;
