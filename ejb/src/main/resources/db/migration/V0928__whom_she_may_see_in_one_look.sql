-- Every statement asks whom the reader may see: the answer must lie in the index alone, not in as many pages as she has survivors.
create index access_grant_sight on access_grant (user_id) include (survivor_id, relation, valid_until) where ended_at is null;
drop index access_grant_user;
