-- A partner that reports an incident can write nothing on the care team's side: the row waits until the system has done what follows.
alter table breach add column followed_at timestamptz;
update breach set followed_at = reported_at;
create index breach_news on breach (breach_id) where followed_at is null;
