-- Turns what a browser proves into a person: the one function of the prologue. A stranger or an ended session gives no row.
-- After twelve hours without a request a session has ended; the hour of the last one is kept, and written once an hour.
-- Whoever proved who they are in the last ten minutes is fresh.
create or replace function sign_in.person_of(shown bytea) returns table (id uuid, name text, fresh boolean)
  language sql volatile security definer set search_path = ''
begin atomic
  update sign_in.session set seen_at = date_trunc('hour', now())
  where proof = shown and ends_at > now() and seen_at < date_trunc('hour', now()) and seen_at > now() - interval '12 hours';
  select p.id, p.name, s.proven_at > now() - interval '10 minutes' from sign_in.session s
  join lateral network.name_of(s.person_id) p on true
  where s.proof = shown and s.ends_at > now() and s.seen_at > now() - interval '12 hours';
end;

-- Published: has whoever is asking proved in the last ten minutes who they are? For policies of records about persons.
create or replace function sign_in.is_fresh() returns boolean
  language sql stable
  return kernel.is_fresh();

-- Ends the session that a browser proves, and says how it began; null when there was none.
create or replace function sign_in.end_session(shown bytea) returns text
  language sql volatile security definer set search_path = ''
begin atomic
  delete from sign_in.session where ends_at < now() or seen_at < now() - interval '12 hours';
  delete from sign_in.session where proof = shown returning way;
end;

-- Ends one session of whoever is asking, or all of them. Gives how many.
create or replace function sign_in.end_my_sessions(one uuid) returns bigint
  language sql volatile security definer set search_path = ''
begin atomic
  with ended as (
    delete from sign_in.session where person_id = kernel.person_id() and (one is null or id = one) returning 1)
  select count(*) from ended;
end;

-- Which session this is.
create or replace function sign_in.session_of(shown bytea) returns uuid
  language sql stable security definer set search_path = ''
  return (select id from sign_in.session where proof = shown and person_id = kernel.person_id());

-- Lets anybody become a person of the story. Granted in the embedded database only.
create or replace function sign_in.step_in(person uuid, shown bytea, on_device text) returns boolean
  language sql volatile security definer set search_path = ''
begin atomic
  with begun as (
    insert into sign_in.session (proof, person_id, way, device)
    select shown, p.person_id, 'story', on_device from (select distinct person_id from network.story_people()) p
    where p.person_id = person
    returning 1)
  select exists (select from begun);
end;

-- Keeps a link for whoever has this address, or for whoever is asking, and says to whom it goes: to nobody when the address
-- is unknown, or when three links for them wait to be used. Whoever asks for somebody else's links can therefore never
-- take their way in: there are three in their mailbox.
create or replace function sign_in.ask_link(wanted text, link_token bytea, asked_by bytea, back text)
  returns table (person_id uuid, address text, language text)
  language sql volatile security definer set search_path = ''
begin atomic
  delete from sign_in.link where created_at < now() - interval '8 days';
  insert into sign_in.link (token, person_id, sent_to, browser, back_to, ends_at)
  select link_token, found.id, found.address, asked_by, back, now() + interval '15 minutes'
  from (values (1)) asking left join lateral (
    select p.id, own.address from (
      select lower(wanted) as address where wanted is not null
      union all select a.address from network.address_of(kernel.person_id()) a where wanted is null) own
    join lateral network.person_of_address(own.address) p on true
    where (select count(*) from sign_in.link l where l.person_id = p.id and l.sent_to = own.address and l.used_at is null
      and l.ends_at > now() and l.browser is not null) < 3
  ) found on true;
  select l.person_id, l.sent_to, a.language from sign_in.link l
  left join lateral network.address_of(l.person_id) a on true
  where l.token = link_token;
end;

-- Keeps a link by which somebody comes in for the first time, and says to whom it goes or why none does: they have no
-- address, no mandate yet, or enough links that still work. The network says who may invite whom.
create or replace function sign_in.invite(person uuid, link_token bytea) returns table (address text, language text, outcome text)
  language sql volatile security definer set search_path = ''
begin atomic
  insert into sign_in.link (token, person_id, sent_to, ends_at)
  select link_token, p.id, a.address, now() + interval '7 days' from network.address_of(person) a
  join lateral network.person_of_address(a.address) p on true
  where network.may_invite(person)
    and (select count(*) from sign_in.link l where l.person_id = p.id and l.sent_to = a.address and l.used_at is null
      and l.ends_at > now() and l.browser is null) < 3;
  select a.address, a.language, case
    when l.token is not null then 'sent'
    when a.address is null then 'nowhere'
    when exists (select from network.person_of_address(a.address)) then 'enough'
    else 'early' end
  from network.address_of(person) a left join sign_in.link l on l.token = link_token
  where network.may_invite(person);
end;

-- Does a link still belong to somebody: to whoever has a mandate today, and still has the address to which it was sent?
create or replace function sign_in.is_theirs(link sign_in.link) returns boolean
  language sql stable security definer set search_path = ''
  return exists (select from network.person_of_address(link.sent_to) p where p.id = link.person_id);

-- Is a link still to be used, and is this the browser that asked for it? For an invitation any browser is.
create or replace function sign_in.link_at(link_token bytea, shown_by bytea) returns text
  language sql stable security definer set search_path = ''
  return (
    select case when coalesce(l.browser = shown_by, l.browser is null, false) then 'here' else 'elsewhere' end from sign_in.link l
    where l.token = link_token and l.used_at is null and l.ends_at > now() and sign_in.is_theirs(l)
  );

-- Uses a link, once, to begin a session. Gives whose link it is, also when it is worth nothing any more.
create or replace function sign_in.use_link(link_token bytea, shown bytea, on_device text)
  returns table (person_id uuid, begun boolean, back_to text)
  language sql volatile security definer set search_path = ''
begin atomic
  with used as (
    update sign_in.link l set used_at = now()
    where l.token = link_token and l.used_at is null and l.ends_at > now() and sign_in.is_theirs(l)
    returning l.person_id
  ), begun as (
    insert into sign_in.session (proof, person_id, way, device)
    select shown, u.person_id, 'link', on_device from used u
    returning session.person_id
  )
  select l.person_id, exists (select from begun), l.back_to from sign_in.link l
  where l.token = link_token and l.person_id is not null;
end;

-- What seals attempts to sign in.
create or replace function sign_in.attempt_key() returns bytea
  language sql stable security definer set search_path = ''
  return (select key from sign_in.attempt_key);

-- Keeps that an attempt was answered, until it would have ended anyway; false when it was before, or has ended.
create or replace function sign_in.end_attempt(answered bytea, ends timestamptz) returns boolean
  language sql volatile security definer set search_path = ''
begin atomic
  delete from sign_in.attempt where ends_at < now();
  with first as (
    insert into sign_in.attempt (proof, ends_at) select answered, ends where ends > now() on conflict do nothing returning 1)
  select exists (select from first);
end;

-- Whose passkey this is, and what recognises it.
create or replace function sign_in.passkey_of(shown bytea) returns table (person_id uuid, public_key bytea, counter bigint)
  language sql stable security definer set search_path = ''
begin atomic
  select p.person_id, p.public_key, p.counter from sign_in.passkey p where p.credential = shown;
end;

-- Begins a session for the owner of a passkey that has answered; a counter that goes back is refused.
create or replace function sign_in.use_passkey(used bytea, counted bigint, shown bytea, on_device text) returns uuid
  language sql volatile security definer set search_path = ''
begin atomic
  with owner as (
    update sign_in.passkey p set counter = counted, used_on = kernel.today()
    where p.credential = used and (counted > p.counter or (counted = 0 and p.counter = 0))
    returning p.person_id)
  insert into sign_in.session (proof, person_id, way, device)
  select shown, o.person_id, 'passkey', on_device from owner o
  returning person_id;
end;

-- Begins a session for whoever the organisation's own sign-in says this is. The first time a verified address says who;
-- a person who is known there by another subject already is not taken over. They are as fresh as their proof there.
create or replace function sign_in.begin_by_provider(
  by_issuer text, of_subject text, verified text, proven_then timestamptz, shown bytea, on_device text) returns uuid
  language sql volatile security definer set search_path = ''
begin atomic
  insert into sign_in.identity (issuer, subject, person_id)
  select by_issuer, of_subject, p.id from network.person_of_address(verified) p
  on conflict do nothing;
  insert into sign_in.session (proof, person_id, way, device, proven_at)
  select shown, i.person_id, 'provider', on_device, least(proven_then, now()) from sign_in.identity i
  where i.issuer = by_issuer and i.subject = of_subject
  returning person_id;
end;

-- Where mails to whoever is asking go, and in which language.
create or replace function sign_in.my_address() returns table (address text, language text)
  language sql stable security definer set search_path = ''
begin atomic
  select a.address, a.language from network.address_of(kernel.person_id()) a;
end;

-- Can whoever is asking come in without their organisation: by a passkey, or by a link to their address?
create or replace function sign_in.has_other_way() returns boolean
  language sql stable security definer set search_path = ''
  return exists (select from sign_in.passkey p where p.person_id = kernel.person_id())
    or exists (select from network.address_of(kernel.person_id()) a where a.address is not null);
