-- What joining two records brings along, and that a keep-away has had its day, is marked by the owner's triggers and the clock: an entry that is written
-- down as a copy of another, or as lifted already, would take that other one away with it, also on a record one may not touch (R-42).
create policy marked_by_none on exclusion as restrictive for insert to amparo_app
    with check (joined_by is null and joined_from is null and lifting_at is null and removed_at is null);
create policy marked_by_none on access_grant as restrictive for insert to amparo_app with check (joined_by is null);
