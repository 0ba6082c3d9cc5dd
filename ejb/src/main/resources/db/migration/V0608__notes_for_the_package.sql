-- Two things a partner may need that no register keeps: said for this referral, shared only if she agrees.
alter table referral add column health_note bytea;
alter table referral add column safety_note bytea;
