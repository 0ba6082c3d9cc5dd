-- A referral is named while it is a draft, so that a page can lead to it, and addressed once: the day it is sent.
create policy addressed on subject_object for update to amparo_app
    using (recipient is null and amparo.may_know(survivor_id)) with check (amparo.may_know(survivor_id));
grant update (recipient) on subject_object to amparo_app;
