-- A mail that says nothing still has to be understood: in the person's own language (R-113).
alter table staff_member add column language text not null default 'en' check (language in ('en', 'es', 'fr', 'ar'));
