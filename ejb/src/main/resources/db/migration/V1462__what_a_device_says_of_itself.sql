-- A device in the room says what it can, by a link that lasts two hours, shows nothing and lets in nothing but numbers; what the link may use up is counted here, so that it holds on every node (R-72).
create table device_link (
    link_id     uuid primary key,
    session_id  uuid not null references hearing_session,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    presented   bytea not null unique check (length(presented) = 32),
    made_by     uuid not null,
    made_at     timestamptz not null,
    ends_at     timestamptz not null,
    bytes_left  integer not null,
    reports_left smallint not null
);
create index device_link_session on device_link (session_id);
call raise_legal_wall('device_link', true);
create policy presented on device_link for all to amparo_owner using (true);
grant select, insert, update on device_link to amparo_app;

create table device_report (
    report_id   uuid primary key,
    session_id  uuid not null references hearing_session,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    camera      text not null check (camera in ('GOOD', 'REFUSED', 'NONE', 'BUSY', 'UNABLE')),
    width       integer,
    height      integer,
    microphone  text not null check (microphone in ('GOOD', 'SILENT', 'REFUSED', 'NONE', 'BUSY', 'UNABLE')),
    loudspeaker text not null check (loudspeaker in ('HEARD', 'NOT_HEARD')),
    down_kbit   integer not null check (down_kbit > 0),
    up_kbit     integer not null check (up_kbit > 0),
    trip_ms     integer not null check (trip_ms > 0),
    at          timestamptz not null
);
create index device_report_session on device_report (session_id, at desc, report_id desc);
call raise_legal_wall('device_report', true);
create policy said on device_report for all to amparo_owner using (true);
grant select on device_report to amparo_app;

create function device_link_holds(shown bytea) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select from amparo.device_link where presented = shown and ends_at > amparo.ctx_now())
$$;

-- True when that many bytes may still be sent; they are gone then, whatever becomes of them.
create function device_link_spends(shown bytea, wanted integer) returns boolean language sql security definer set search_path = pg_catalog, pg_temp as $$
    with spent as (update amparo.device_link set bytes_left = bytes_left - wanted
                   where presented = shown and ends_at > amparo.ctx_now() and wanted > 0 and bytes_left >= wanted returning 1)
    select exists (select from spent)
$$;

create function device_link_reports(shown bytea, new_id uuid, camera text, width integer, height integer, microphone text, loudspeaker text, down integer, up integer, trip integer)
returns boolean language sql security definer set search_path = pg_catalog, pg_temp as $$
    with link as (update amparo.device_link set reports_left = reports_left - 1
                  where presented = shown and ends_at > amparo.ctx_now() and reports_left > 0 returning session_id, survivor_id, custodian),
         said as (insert into amparo.device_report (report_id, session_id, survivor_id, custodian, camera, width, height, microphone, loudspeaker, down_kbit, up_kbit, trip_ms, at)
                  select new_id, link.session_id, link.survivor_id, link.custodian, camera, width, height, microphone, loudspeaker, down, up, trip, amparo.ctx_now() from link returning 1)
    select exists (select from said)
$$;
revoke all on function device_link_holds(bytea), device_link_spends(bytea, integer), device_link_reports(bytea, uuid, text, integer, integer, text, text, integer, integer, integer) from public;
grant execute on function device_link_holds(bytea), device_link_spends(bytea, integer), device_link_reports(bytea, uuid, text, integer, integer, text, text, integer, integer, integer) to amparo_app;
