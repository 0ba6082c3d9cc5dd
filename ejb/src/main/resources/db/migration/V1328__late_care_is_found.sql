-- Whoever oversees a unit asks which places to live are late to be looked at again, the longest first (R-105).
create index child_care_due on child_matter (unit_id, due_at, matter_id) where track = 'CARE' and state = 'PLACED';
