-- A partner's request read the row of a case it was sent a referral about, for good: who leads it, how it stands, and now how great the danger is. No act of a
-- partner's needs it any more: whom its answer concerns the owner's functions find (R-39).
drop policy recipient on case_file;
