-- Somebody was asked to confirm a way of contact: not every hour again, only once until she has been asked.
alter table safe_contact add column asked_again_at timestamptz;
