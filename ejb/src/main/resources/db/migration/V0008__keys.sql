-- One keyset per survivor and one per referral package, wrapped by a key that never comes near this database (security.md 3.3).
create table survivor_key (
    survivor_id  uuid primary key references survivor_standing deferrable initially deferred,
    wrapped      bytea,
    made_at      timestamptz not null,
    destroyed_at timestamptz,
    -- an erased person keeps a tombstone, or a new key would be made for her by mistake
    check ((wrapped is null) = (destroyed_at is not null))
);
call raise_wall('survivor_key', false, true);

create table package_key (
    referral_id  uuid primary key references subject_object (object_id) deferrable initially deferred,
    survivor_id  uuid not null,
    recipient    uuid not null,
    wrapped      bytea,
    destroyed_at timestamptz,
    check ((wrapped is null) = (destroyed_at is not null))
);
call raise_wall('package_key', false, true);
create policy recipient on package_key for select to amparo_app
    using (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')));

grant select, insert, update on survivor_key, package_key to amparo_app;
