-- While its consent waits, a package is hidden as if taken back; this moment says which rows come back with a new answer.
alter table referral add column suspended_at timestamptz;
create trigger not_a_partners_to_show after update on referral for each row
    when (old.suspended_at is distinct from new.suspended_at) execute function not_a_partners();
