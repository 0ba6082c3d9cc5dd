-- Who suspended an organisation does not take it back alone after a complaint or a breach, and whoever takes it back says why; what went looking for another way hears of it (R-43, R-56).
alter table organisation add column suspended_by uuid, add column restored_because text;
create index referral_rerouted on referral (recipient) where reroute_asked_at is not null and ended_at is null;
