-- One service for each need of a referral, and a true word for help that was offered and never came (R-03).
alter table support_service drop constraint support_service_referral_id_key;
alter table support_service add constraint one_for_each_need unique (referral_id, need_id);
alter table support_service drop constraint support_service_state_check;
alter table support_service add constraint support_service_state_check check (state in ('OFFERED', 'ACCEPTED', 'WAITING', 'ACTIVE',
    'PAUSED_BY_SURVIVOR', 'INTERRUPTED', 'DECLINED_BY_SURVIVOR', 'COMPLETED', 'STOPPED_BY_SURVIVOR', 'ENDED_BY_PROVIDER', 'NOT_AVAILABLE'));
alter table support_service drop constraint support_service_interrupted_by_check;
alter table support_service add constraint support_service_interrupted_by_check
    check (interrupted_by in ('CAPACITY', 'FUNDING', 'SAFETY', 'STAFF', 'OTHER'));
alter table support_service add column not_available text check (not_available in ('PROVIDER_SAID_NO', 'NO_ANSWER', 'COULD_NOT_BE_DONE',
    'TAKEN_BACK', 'SHARING_WITHDRAWN', 'ENTERED_IN_ERROR'));
alter table support_service add check (state <> 'NOT_AVAILABLE' or not_available is not null);
