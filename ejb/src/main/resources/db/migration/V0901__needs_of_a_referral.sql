-- Which needs a referral answers, in the order of the conversation, with the row itself: sending reads them once.
alter table referral add column needs text not null default '';
update referral r set needs = coalesce((select string_agg(n.need_id::text, ',' order by n.need_id) from referral_need n where n.referral_id = r.referral_id), '');
