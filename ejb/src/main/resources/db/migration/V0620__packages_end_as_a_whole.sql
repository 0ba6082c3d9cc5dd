-- A package is its parts, the questions and the messages: they become unreadable together, by a date, by her word or because the
-- partner may not receive personal data any more. The wall knows all three.
alter table referral_message add column readable_until timestamptz;
alter table referral_question add column readable_until timestamptz;
grant update (readable_until) on referral_message to amparo_app;

-- What belongs to help that has begun is kept in sight for a partner that may receive nothing new.
create function being_served(asked uuid) returns boolean language sql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
    select exists (select from amparo.referral f where f.referral_id = asked and f.recipient = amparo.ctx_org()
                   and f.state in ('ACCEPTED', 'IN_SERVICE', 'ON_HOLD', 'REPORTED_DONE'))
$$;
revoke all on function being_served(uuid) from public;
grant execute on function being_served(uuid) to amparo_app;

drop policy recipient on referral_release;
create policy recipient on referral_release for select to amparo_app
    using (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER'))
           and released_at is not null and taken_back_at is null
           and (readable_until is null or readable_until > (select amparo.ctx_now()))
           and case (select amparo.our_reach()) when 'ALL' then true when 'SERVING' then amparo.being_served(referral_id) else false end);
drop policy recipient on referral_message;
create policy recipient on referral_message for select to amparo_app
    using (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')) and taken_back_at is null
           and (readable_until is null or readable_until > (select amparo.ctx_now()))
           and case (select amparo.our_reach()) when 'ALL' then true when 'SERVING' then amparo.being_served(referral_id) else false end);
drop policy recipient on referral_question;
create policy recipient on referral_question for select to amparo_app
    using (recipient = (select amparo.ctx_org()) and (select amparo.ctx_has('PARTNER')) and taken_back_at is null
           and (readable_until is null or readable_until > (select amparo.ctx_now()))
           and case (select amparo.our_reach()) when 'ALL' then true when 'SERVING' then amparo.being_served(referral_id) else false end);

-- What ends by a date or follows a partner's step is the system's work; the words stay sealed for it.
create policy system_work on referral_message for select to amparo_app using ((select amparo.on_system_duty()));
create policy system_ends on referral_message for update to amparo_app using ((select amparo.on_system_duty()));
