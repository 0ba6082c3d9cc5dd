-- Who had a thing when: lines that are written once. The database numbers each, binds it to the line before and counts them, so that a gap shows whoever made it (R-84).
create table custody_entry (
    entry_id    uuid primary key,
    item_id     uuid not null references evidence_item,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    number      smallint not null,
    act         text not null check (act ~ '^[A-Z_]{3,40}$'),
    actor       text not null check (actor ~ '^[A-Z_]{3,40}$'),
    by_user     uuid not null,
    at          timestamptz not null,
    handed_from bytea,
    handed_to   bytea,
    place       bytea,
    tool        bytea,
    sha_before  bytea,
    sha_after   bytea,
    reason      bytea,
    witness     bytea,
    previous    text,
    link        text not null,
    unique (item_id, number)
);
call raise_legal_wall('custody_entry', false);
grant select, insert on custody_entry to amparo_app;

create function custody_link(e custody_entry) returns text language sql stable set search_path = pg_catalog, pg_temp as $$
    select encode(sha256(convert_to(concat_ws('|', coalesce(e.previous, ''), e.entry_id, e.item_id, e.number, e.act, e.actor, e.by_user,
        (extract(epoch from e.at) * 1000000)::bigint, coalesce(encode(e.handed_from, 'hex'), ''), coalesce(encode(e.handed_to, 'hex'), ''),
        coalesce(encode(e.place, 'hex'), ''), coalesce(encode(e.tool, 'hex'), ''), coalesce(encode(e.sha_before, 'hex'), ''), coalesce(encode(e.sha_after, 'hex'), ''),
        coalesce(encode(e.reason, 'hex'), ''), coalesce(encode(e.witness, 'hex'), ''), ''), 'SQL_ASCII')), 'hex')
$$;

-- two lines at once wait for each other at the thing itself
create function bind_custody() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    had smallint;
begin
    update amparo.evidence_item set entries = entries + 1 where item_id = new.item_id and survivor_id = new.survivor_id returning entries into had;
    if had is null then raise exception 'no such thing'; end if;
    new.number := had;
    new.previous := (select e.link from amparo.custody_entry e where e.item_id = new.item_id and e.number = had - 1);
    new.link := amparo.custody_link(new);
    return new;
end $$;
create trigger bound before insert on custody_entry for each row execute function bind_custody();
create policy counting on evidence_item for all to amparo_owner using (true);
create policy binding on custody_entry for select to amparo_owner using (true);

create function custody_breaks(thing uuid) returns table (number integer, what text) language sql stable set search_path = pg_catalog, pg_temp as $$
    with lines as (
        select e.number, e.previous, e.link, amparo.custody_link(e) as computed, lag(e.link) over w as before, lag(e.number, 1, 0::smallint) over w as number_before
        from amparo.custody_entry e where e.item_id = thing window w as (order by e.number))
    select l.number, 'MISSING' from lines l where l.number <> l.number_before + 1
    union all select l.number, 'PARTED' from lines l where l.number = l.number_before + 1 and l.previous is distinct from l.before
    union all select l.number, 'CHANGED' from lines l where l.link <> l.computed
    union all select i.entries, 'MISSING' from amparo.evidence_item i where i.item_id = thing and i.entries > coalesce((select max(l.number) from lines l), 0)
$$;
revoke all on function custody_link(custody_entry), bind_custody(), custody_breaks(uuid) from public;
grant execute on function custody_link(custody_entry), custody_breaks(uuid) to amparo_app;
