-- Whoever recorded any of it does not decide: with the last recorder alone, two people took turns and one of them decided about her own checks.
alter table organisation add column recorders uuid[] not null default array_fill(null::uuid, array[6]) check (cardinality(recorders) = 6);
update organisation set recorders = array_fill(vetted_by, array[6]) where vetted_by is not null;
alter table organisation drop column vetted_by;
