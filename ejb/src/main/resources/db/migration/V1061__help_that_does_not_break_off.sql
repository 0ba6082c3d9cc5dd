-- What was in the way is solved, what stands still has something in its place, and what a provider said is kept beside its reason (R-03).
alter table support_service add column barriers_solved text not null default '';
alter table support_service add column stand_in uuid references support_service check (stand_in <> service_id);
alter table support_service add column provider_said bytea;
create index support_service_at_risk on support_service (unit_id, review_on) where state in ('WAITING', 'INTERRUPTED');
