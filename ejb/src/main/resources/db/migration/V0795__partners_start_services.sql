-- A partner that serves starts, pauses and ends the service of its own referral; it sees no other.
create policy recipient on support_service for all to amparo_app
    using (referral_id = any ((select amparo.received_by_us())::uuid[]) and provider = (select amparo.ctx_org()));
