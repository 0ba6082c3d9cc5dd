-- What was taken back and cannot be answered any more stands among what is done: it counted as help that goes on, or as something to be answered.
alter table referral alter column tab set expression as (case when sent_at is null then null
    when sharing_ended_at is not null and state not in ('ACCEPTED', 'IN_SERVICE') then 'DONE'
    when state = 'SENT' then 'NEW'
    when state in ('RECEIVED', 'NEEDS_INFO', 'WAITLISTED') then 'NEEDS_ANSWER'
    when state in ('ACCEPTED', 'IN_SERVICE', 'ON_HOLD') then 'IN_SERVICE' else 'DONE' end);
alter table referral alter column tab_at set expression as (case
    when sharing_ended_at is not null and state not in ('ACCEPTED', 'IN_SERVICE') then greatest(state_since, sharing_ended_at)
    when state in ('SENT', 'RECEIVED', 'NEEDS_INFO', 'WAITLISTED') then coalesce(act_by, state_since) else state_since end);
