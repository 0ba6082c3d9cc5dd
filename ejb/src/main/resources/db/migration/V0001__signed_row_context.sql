-- The row wall must know who asks in a way injected SQL cannot forge: a signed context, bound to this backend (security.md 3.2).
create table ctx_key (
    kid  smallint primary key,
    ipad bytea not null check (length(ipad) = 64),
    opad bytea not null check (length(opad) = 64)
);

-- kid|user|organisation|roles|backend pid|expires (epoch seconds)|application time (epoch millis)|hex hmac-sha256
-- Two times: the expiry is checked against the server's own clock, the application's time serves deadlines in policies.
create function ctx() returns text[] language plpgsql stable security definer parallel restricted
set search_path = pg_catalog, pg_temp as $$
declare
    c text := nullif(current_setting('amparo.ctx', true), '');
    t text[]; i bytea; o bytea;
begin
    if c is null then return null; end if;
    t := string_to_array(c, '|');
    if cardinality(t) <> 8 then raise exception 'bad context' using errcode = '28000'; end if;
    select k.ipad, k.opad into i, o from amparo.ctx_key k where k.kid = t[1]::smallint;
    if i is null or encode(sha256(o || sha256(i || convert_to(left(c, length(c) - 65), 'UTF8'))), 'hex') <> t[8] then
        raise exception 'bad context' using errcode = '28000';
    end if;
    if t[5]::int <> pg_backend_pid() or t[6]::bigint < extract(epoch from clock_timestamp()) then
        raise exception 'stale context' using errcode = '28000';
    end if;
    return t;
end $$;

create function ctx_user() returns uuid language sql stable parallel restricted set search_path = pg_catalog, pg_temp
return (amparo.ctx())[2]::uuid;

create function ctx_org() returns uuid language sql stable parallel restricted set search_path = pg_catalog, pg_temp
return (amparo.ctx())[3]::uuid;

create function ctx_has(wanted text) returns boolean language sql stable parallel restricted set search_path = pg_catalog, pg_temp
return coalesce(wanted = any (string_to_array((amparo.ctx())[4], ',')), false);

create function ctx_now() returns timestamptz language sql stable parallel restricted set search_path = pg_catalog, pg_temp
return to_timestamp(((amparo.ctx())[7])::bigint / 1000.0);

revoke all on table ctx_key from public;
revoke all on all functions in schema amparo from public;
grant usage on schema amparo to amparo_app;
grant execute on function ctx(), ctx_user(), ctx_org(), ctx_has(text), ctx_now() to amparo_app;
