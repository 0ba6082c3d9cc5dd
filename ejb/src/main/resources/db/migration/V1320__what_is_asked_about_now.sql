-- The whole order of how soon to act: a child is asked after by itself, and so are a pregnancy and what a disability puts in the way; these are sealed (R-124).
alter table intake add column detained text check (detained in ('YES', 'PERHAPS', 'NO', 'NOT_NOW', 'NOT_SAID')),
    add column child text check (child in ('YES', 'PERHAPS', 'NO', 'NOT_NOW', 'NOT_SAID')),
    add column health_answers bytea;

-- A yes meant one or the other, and nobody knows any more which. The wall holds for the owner too, who has to see what is changed.
create policy dividing_seen on intake for select to amparo_owner using (true);
create policy dividing on intake for update to amparo_owner using (true);
update intake set detained = case detained_or_child when 'YES' then 'PERHAPS' else detained_or_child end,
    child = case detained_or_child when 'YES' then 'PERHAPS' else detained_or_child end;
drop policy dividing on intake;
drop policy dividing_seen on intake;

alter table intake drop column detained_or_child;
alter table intake drop constraint intake_safe_to_talk_check, drop constraint intake_overheard_check,
    drop constraint intake_immediate_danger_check, drop constraint intake_urgent_medical_check,
    add constraint intake_safe_to_talk_check check (safe_to_talk in ('YES', 'PERHAPS', 'NO', 'NOT_NOW', 'NOT_SAID')),
    add constraint intake_overheard_check check (overheard in ('YES', 'PERHAPS', 'NO', 'NOT_NOW', 'NOT_SAID')),
    add constraint intake_immediate_danger_check check (immediate_danger in ('YES', 'PERHAPS', 'NO', 'NOT_NOW', 'NOT_SAID')),
    add constraint intake_urgent_medical_check check (urgent_medical in ('YES', 'PERHAPS', 'NO', 'NOT_NOW', 'NOT_SAID'));
