-- What comes afterwards is decided in one place, whether the plan ends or the case (R-15); what she says of it stands there too.
alter table aftercare add column words bytea;
alter table aftercare drop constraint aftercare_decision_check;
alter table aftercare add constraint aftercare_decision_check check (decision in ('AGREED', 'SOMEBODY_ELSE_STAYS', 'NONE_WANTED', 'NOBODY_TO_ASK'));

alter table support_plan drop column aftercare_words;
alter table support_plan drop column aftercare;
-- no plan is over without somebody's word for it
alter table support_plan add constraint support_plan_over check (state <> 'COMPLETED' or completed_by is not null and completed_at is not null);
