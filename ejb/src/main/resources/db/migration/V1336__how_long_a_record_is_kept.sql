-- Until when each closed record is kept: the clock works it out, and whoever oversees the unit decides what follows (W14).
create table keeping (
    survivor_id    uuid primary key references survivor_standing,
    custodian      uuid not null,
    unit_id        uuid references unit,
    case_id        uuid not null references case_file,
    due_on         date not null,
    -- what it was worked out from: told anew when the case closes again or the house keeps records for another time
    since          timestamptz not null,
    rule           text not null,
    longer_because text check (longer_because in ('ASKED_BY_SURVIVOR', 'MAY_COME_BACK', 'STILL_OWED')),
    decided_by     uuid,
    decided_at     timestamptz,
    version        bigint not null default 0,
    check (num_nonnulls(longer_because, decided_by, decided_at) in (0, 3))
);
create index keeping_due on keeping (custodian, unit_id, due_on, survivor_id);

-- A legal hold keeps a record whatever its time or anybody's wish says, for a reason and until somebody looks again.
create table legal_hold (
    hold_id     uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    unit_id     uuid references unit,
    case_id     uuid not null references case_file,
    reason      text not null check (reason in ('ORDERED', 'LAW_REQUIRES_IT', 'COMPLAINT_OPEN', 'CLAIM_OPEN')),
    review_on   date not null,
    placed_by   uuid not null,
    placed_at   timestamptz not null,
    ended_by    uuid,
    ended_at    timestamptz,
    version     bigint not null default 0,
    check ((ended_at is null) = (ended_by is null))
);
create unique index legal_hold_one on legal_hold (survivor_id) where ended_at is null;
create index legal_hold_review on legal_hold (custodian, unit_id, review_on, survivor_id) where ended_at is null;

call raise_wall('keeping', true, true);
call raise_wall('legal_hold', true, true);
-- neither is the care team's: whoever works with somebody does not say how long her record stays
do $$
declare
    kept text;
begin
    foreach kept in array array['keeping', 'legal_hold'] loop
        execute format('drop policy care on amparo.%I', kept);
        execute format('drop policy care_writes on amparo.%I', kept);
        execute format('create trigger kept_in_unit before insert on amparo.%I for each row execute function amparo.kept_in_unit()', kept);
        execute format('create trigger stays_hers before update of survivor_id, custodian on amparo.%I for each row
            when (old.survivor_id is distinct from new.survivor_id or old.custodian is distinct from new.custodian) execute function amparo.stays_hers()', kept);
        execute format('create policy moving_seen on amparo.%I for select to amparo_owner using (true)', kept);
        execute format('create policy moving on amparo.%I for update to amparo_owner using (true)', kept);
    end loop;
end $$;
grant select, insert, update on keeping, legal_hold to amparo_app;

create function keeping_moves_with_the_case() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update amparo.keeping set unit_id = new.unit_id where survivor_id = new.survivor_id;
    update amparo.legal_hold set unit_id = new.unit_id where survivor_id = new.survivor_id;
    return null;
end $$;
revoke all on function keeping_moves_with_the_case() from public;
create trigger keeping_moves_with_the_case after update of unit_id on survivor_standing for each row
    when (old.unit_id is distinct from new.unit_id) execute function keeping_moves_with_the_case();

-- Whether the person is still with us on another record that is hers too; told to whoever may know of this one.
create function joined_goes_on(asked uuid) returns boolean language sql stable security definer parallel restricted set search_path = pg_catalog, pg_temp as $$
    select amparo.may_know(asked) and exists (
        select from amparo.joined_record j join amparo.survivor_standing s on s.survivor_id = case when j.survivor_id = asked then j.other_id else j.survivor_id end
        where j.parted_at is null and asked in (j.survivor_id, j.other_id) and s.standing in ('INTAKE', 'OPEN'))
$$;
revoke all on function joined_goes_on(uuid) from public;
grant execute on function joined_goes_on(uuid) to amparo_app;
