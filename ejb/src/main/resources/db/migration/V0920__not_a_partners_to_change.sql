-- A partner answers what was sent to it. SQL that slipped into its request must not lengthen a consent, bring back what ended, or lift its own suspension.
create function not_a_partners() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if current_user = 'amparo_app' and (amparo.ctx_user() is null or amparo.ctx_has('PARTNER') or amparo.ctx_has('PARTNER_ADMIN')) then
        raise exception 'not a partner''s to change' using errcode = '42501';
    end if;
    return null;
end $$;

create trigger not_a_partners after update on referral for each row when (
    (old.survivor_id, old.case_id, old.custodian, old.unit_id, old.recipient, old.code, old.channel, old.child, old.high_risk, old.items,
     old.identity_early, old.shown_at, old.shown_hash, old.consent_id, old.consent_until, old.sent_at)
        is distinct from
    (new.survivor_id, new.case_id, new.custodian, new.unit_id, new.recipient, new.code, new.channel, new.child, new.high_risk, new.items,
     new.identity_early, new.shown_at, new.shown_hash, new.consent_id, new.consent_until, new.sent_at)
    or old.sharing_ended_at is not null and new.sharing_ended_at is distinct from old.sharing_ended_at
    or old.state in ('WITHDRAWN_BY_SURVIVOR', 'CANCELLED', 'ENTERED_IN_ERROR', 'EXPIRED', 'COMPLETED') and new.state <> old.state)
    execute function not_a_partners();

create trigger not_a_partners after update on organisation for each row when (
    (old.organisation_id, old.state, old.ground, old.agreement_signed, old.agreement_until, old.data_protection_on, old.safeguarding_on,
     old.complaints_contact_on, old.conflicts_on, old.child_certified_on, old.vetted_by)
        is distinct from
    (new.organisation_id, new.state, new.ground, new.agreement_signed, new.agreement_until, new.data_protection_on, new.safeguarding_on,
     new.complaints_contact_on, new.conflicts_on, new.child_certified_on, new.vetted_by))
    execute function not_a_partners();

-- A partner's keeper keeps the accounts of her own people with a partner's roles; nobody else at a partner keeps any, and nobody without a context.
create function not_a_partners_account() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if current_user = 'amparo_app' and (amparo.ctx_user() is null
        or amparo.ctx_has('PARTNER') and not amparo.ctx_has('PARTNER_ADMIN')
        or amparo.ctx_has('PARTNER_ADMIN') and not (old.organisation_id = amparo.ctx_org() and new.organisation_id = amparo.ctx_org()
            and string_to_array(nullif(new.roles, ''), ',') <@ array['PARTNER', 'PARTNER_ADMIN'])) then
        raise exception 'not a partner''s to change' using errcode = '42501';
    end if;
    return null;
end $$;

create trigger not_a_partners after update on staff_member for each row when (
    (old.user_id, old.organisation_id, old.unit_id, old.display_name, old.email, old.roles, old.active, old.left_at, old.successor_id, old.signed_out_at)
        is distinct from
    (new.user_id, new.organisation_id, new.unit_id, new.display_name, new.email, new.roles, new.active, new.left_at, new.successor_id, new.signed_out_at))
    execute function not_a_partners_account();

-- Comparing an account with those kept away shuts it out: a partner has only its own people compared.
alter function like_somebody_kept_away(uuid, text, integer[], uuid) rename to shut_out_like_somebody_kept_away;
revoke all on function shut_out_like_somebody_kept_away(uuid, text, integer[], uuid) from amparo_app;
create function like_somebody_kept_away(house uuid, what text, tokens integer[], account uuid) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
    if amparo.ctx_user() is null or (amparo.ctx_has('PARTNER') or amparo.ctx_has('PARTNER_ADMIN'))
        and not exists (select from amparo.staff_member m where m.user_id = account and m.organisation_id = amparo.ctx_org()) then
        raise exception 'not an account of this partner' using errcode = '42501';
    end if;
    perform amparo.shut_out_like_somebody_kept_away(house, what, tokens, account);
end $$;
revoke all on function not_a_partners(), not_a_partners_account(), like_somebody_kept_away(uuid, text, integer[], uuid) from public;
grant execute on function like_somebody_kept_away(uuid, text, integer[], uuid) to amparo_app;

-- Whose turn it is, and where a record stands, is told to nobody without a context.
create or replace function team_of(person uuid) returns uuid[] language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select coalesce(array_agg(g.user_id order by array_position(array['LEAD', 'DEPUTY', 'MEMBER'], g.relation), g.granted_at), '{}')
    from amparo.access_grant g
    where g.survivor_id = person and g.ended_at is null and g.relation in ('LEAD', 'DEPUTY', 'MEMBER') and (select amparo.ctx_user()) is not null
$$;
create or replace function lead_of(person uuid) returns uuid language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select user_id from amparo.access_grant
    where survivor_id = person and relation = 'LEAD' and ended_at is null and (select amparo.ctx_user()) is not null limit 1
$$;
create or replace function unit_of(person uuid) returns uuid language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select unit_id from amparo.survivor_standing where survivor_id = person and (select amparo.ctx_user()) is not null
$$;
