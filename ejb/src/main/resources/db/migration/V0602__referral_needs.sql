-- Several needs to one partner in one consent conversation; also how a second referral for the same need is noticed (R-53).
create table referral_need (
    referral_id uuid not null references referral,
    need_id     uuid not null,
    survivor_id uuid not null,
    custodian   uuid not null,
    unit_id     uuid,
    domain      text not null,
    primary key (referral_id, need_id)
);
create index referral_need_need on referral_need (need_id);
call raise_wall('referral_need', true, true);

grant select, insert on referral_need to amparo_app;
grant delete on referral_need to amparo_app;
