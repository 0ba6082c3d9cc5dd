-- What a court or an authority asks for, what was answered and why, and exactly what was given: the answers and what left are written once (W8).
create table disclosure_request (
    request_id  uuid primary key,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    state       text not null check (state in ('RECEIVED', 'LEGAL_REVIEW', 'NARROWED', 'OBJECTED', 'COMPLIED_MINIMUM', 'REFUSED_NO_BASIS')),
    from_whom   bytea not null,
    asks_for    bytea not null,
    reference   bytea,
    answer_by   date not null,
    received_at timestamptz not null,
    changed_at  timestamptz not null,
    version     bigint not null default 0
);
create index disclosure_request_survivor on disclosure_request (survivor_id, answer_by, request_id);
call raise_legal_wall('disclosure_request', false);
grant select, insert on disclosure_request to amparo_app;
grant update (state, changed_at, version) on disclosure_request to amparo_app;

create table disclosure_answer (
    answer_id   uuid primary key,
    request_id  uuid not null references disclosure_request,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    action      text not null check (action ~ '^[A-Z_]{3,40}$'),
    she_knows   boolean not null,
    her_words   bytea,
    why         bytea,
    basis       bytea,
    at          timestamptz not null,
    by_user     uuid not null,
    -- narrowing and giving wait until she knows, whatever the application does
    check (she_knows or action not in ('NARROW', 'COMPLY'))
);
create index disclosure_answer_request on disclosure_answer (request_id, at, answer_id);
call raise_legal_wall('disclosure_answer', false);
grant select, insert on disclosure_answer to amparo_app;

create table disclosure_item (
    request_id  uuid not null references disclosure_request,
    item_id     uuid not null references evidence_item,
    survivor_id uuid not null references survivor_standing,
    custodian   uuid not null,
    primary key (request_id, item_id)
);
call raise_legal_wall('disclosure_item', false);
grant select, insert on disclosure_item to amparo_app;

-- what was said in confidence to those who heal and defend her leaves by no request, also when somebody forgot to ask
create function nothing_said_in_confidence() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from amparo.evidence_item i where i.item_id = new.item_id and (i.privileged or i.kind = 'ABUSE_OF_A_CHILD')) then
        raise exception 'said in confidence' using errcode = '23514';
    end if;
    return new;
end $$;
revoke all on function nothing_said_in_confidence() from public;
create trigger confidence before insert on disclosure_item for each row execute function nothing_said_in_confidence();
