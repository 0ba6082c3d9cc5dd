-- The case page says what rests without asking each area: one more part keeps its count (R-08). Which parts there are, the code says.
alter table case_summary drop constraint if exists case_summary_area_check;
alter table case_summary add constraint case_summary_area_check check (area ~ '^[A-Z_]{3,40}$');
