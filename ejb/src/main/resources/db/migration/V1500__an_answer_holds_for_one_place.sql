-- What was said of a name in a way of contact says nothing of her safety plan: an answer holds where it was given and can be taken back; one from before, of no place, holds nowhere (R-42, R-103).
alter table told_apart add column place text check (place ~ '^[A-Z_]{3,40}[.][A-Za-z_]{2,40}$'), add column taken_back_at timestamptz, add column taken_back_by uuid;
grant update (taken_back_at, taken_back_by) on told_apart to amparo_app;
