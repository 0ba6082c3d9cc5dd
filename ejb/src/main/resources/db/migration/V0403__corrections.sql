-- Corrections all stand beside the first version, in the order in which they were made; two at once are both kept.
drop index note_corrected_once;
create index note_corrections on note (corrects, written_at) where corrects is not null;
