-- What somebody asks may not be able to wait: it is answered the same day or the next, and stands before what can (R-46).
alter table question add column urgency text not null default 'NORMAL' check (urgency in ('URGENT', 'HIGH', 'NORMAL', 'LOW'));
alter table question alter column urgency drop default;
