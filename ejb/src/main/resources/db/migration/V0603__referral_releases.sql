-- What was sent, as it was sent: frozen, hashed, sealed with the package's own key, in the order it went out (design.md 9).
create table referral_release (
    release_id     uuid primary key,
    referral_id    uuid not null references referral,
    survivor_id    uuid not null,
    custodian      uuid not null,
    recipient      uuid not null,
    stage          text not null check (stage in ('SUMMARY', 'IDENTITY', 'ADDENDUM')),
    position       smallint not null,
    items          text not null,
    content        bytea not null,
    sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    consent_id     uuid not null,
    made_by        uuid not null,
    made_at        timestamptz not null,
    released_at    timestamptz,
    readable_until timestamptz,
    taken_back_at  timestamptz,
    unique (referral_id, position)
);
call raise_wall('referral_release', false, true);
create policy recipient on referral_release for select to amparo_app
    using (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER'))
           and released_at is not null and taken_back_at is null
           and (readable_until is null or readable_until > (select amparo.ctx_now())));
grant select, insert on referral_release to amparo_app;
-- Frozen: nobody changes what was sent, only whether it is out
grant update (released_at, readable_until, taken_back_at) on referral_release to amparo_app;

-- The partner must not see the identity before it said yes, and must not need the sender at night to see it after; a yes that was
-- a wrong click hides it again. The functions look as the owner: at the recipient's own referral, under a consent still running.
alter table referral_release no force row level security;
alter table referral no force row level security;
create function settle_identity(asked uuid) returns integer language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
    changed integer;
begin
    update amparo.referral_release r
    set released_at = case when f.state in ('ACCEPTED', 'IN_SERVICE', 'ON_HOLD') then amparo.ctx_now() end
    from amparo.referral f
    where r.referral_id = asked and f.referral_id = asked and r.stage = 'IDENTITY' and r.taken_back_at is null and f.identity_early is null
      and (r.released_at is null) = (f.state in ('ACCEPTED', 'IN_SERVICE', 'ON_HOLD'))
      and (f.state not in ('ACCEPTED', 'IN_SERVICE', 'ON_HOLD') or f.sharing_ended_at is null
           and (f.consent_until is null or f.consent_until >= (amparo.ctx_now() at time zone 'UTC')::date))
      and not (f.survivor_id = any (amparo.shut_out()))
      and (f.recipient = amparo.ctx_org() and amparo.ctx_has('PARTNER') or f.survivor_id = any (amparo.my_survivors()));
    get diagnostics changed = row_count;
    return changed;
end $$;
revoke all on function settle_identity(uuid) from public;
grant execute on function settle_identity(uuid) to amparo_app;

-- A partner that heard her stop, or says "this should not have reached us", is shown nothing more from that moment.
create function take_back_own(wrong uuid) returns integer language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
declare
    changed integer;
begin
    update amparo.referral_release r set taken_back_at = amparo.ctx_now()
    where r.referral_id = wrong and r.taken_back_at is null and r.recipient = amparo.ctx_org() and amparo.ctx_has('PARTNER');
    get diagnostics changed = row_count;
    return changed;
end $$;
revoke all on function take_back_own(uuid) from public;
grant execute on function take_back_own(uuid) to amparo_app;
