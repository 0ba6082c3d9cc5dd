-- What timers and partners ask every minute must not read whole tables.
create index subject_object_recipient on subject_object (recipient) include (object_id, survivor_id) where recipient is not null;
create index referral_sent on referral (sent_at) where state = 'SENT';
create index referral_survivor on referral (survivor_id) where ended_at is null;
