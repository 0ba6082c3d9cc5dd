-- Whom she keeps away is said once, of herself, and holds for both records while they are joined. Parting them because she wishes it does not make two people
-- of her: what she said in the meantime stays said on both, or somebody she fears is let in to one of them without a word (R-42). Of two people each keeps her own.
create or replace function join_or_part() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        if exists (select from amparo.joined_record j where j.parted_at is null and j.join_id <> new.join_id
                   and (j.other_id = new.survivor_id or j.survivor_id = new.other_id)) then
            raise exception 'a record that is led leads to none' using errcode = 'check_violation';
        end if;
        perform amparo.share_exclusions(new.join_id, new.survivor_id, new.other_id);
        perform amparo.share_exclusions(new.join_id, new.other_id, new.survivor_id);
        perform amparo.share_sight(new.join_id, new.survivor_id, new.other_id);
    elsif old.parted_at is null and new.parted_at is not null then
        update amparo.access_grant g set ended_at = new.parted_at where g.joined_by = new.join_id and g.ended_at is null;
        if new.parted_why = 'HER_WISH' then
            update amparo.exclusion x set joined_by = null, joined_from = null
            where x.joined_by = new.join_id and x.removed_at is null and x.recorded_at >= new.joined_at;
        end if;
        update amparo.exclusion x set removed_at = new.parted_at, removed_by = new.parted_by, joined_from = null
        where x.joined_by = new.join_id and x.removed_at is null;
    end if;
    return null;
end $$;
