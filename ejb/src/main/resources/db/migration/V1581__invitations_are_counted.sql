-- With a partner's keeper's sign-in somebody could have mail sent without end: sign-in links are counted by organisation and day, one by one also when sent at one moment (R-39).
create table invitation_count (
    organisation_id uuid not null,
    day             date not null,
    sent            integer not null check (sent > 0),
    primary key (organisation_id, day)
);

create function one_more_invitation(most integer) returns boolean language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp as $$
begin
    delete from amparo.invitation_count where organisation_id = amparo.ctx_org() and day < (amparo.ctx_now() at time zone 'UTC')::date;
    insert into amparo.invitation_count as c (organisation_id, day, sent) values (amparo.ctx_org(), (amparo.ctx_now() at time zone 'UTC')::date, 1)
        on conflict (organisation_id, day) do update set sent = c.sent + 1 where c.sent < most;
    return found;
end $$;
revoke all on function one_more_invitation(integer) from public;
grant execute on function one_more_invitation(integer) to amparo_app;
