-- Turns what a browser proves into a person: the one function of the prologue. A stranger or an ended session gives no row.
create or replace function sign_in.person_of(shown bytea) returns table (id uuid, name text)
  language sql stable security definer set search_path = ''
begin atomic
  select p.id, p.name from sign_in.session s
  join lateral network.name_of(s.person_id) p on true
  where s.proof = shown and s.ends_at > now();
end;

-- Ends the session that a browser proves.
create or replace function sign_in.end_session(shown bytea) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  delete from sign_in.session where proof = shown or ends_at < now();
end;

-- Lets anybody become a person of the story. Granted in the embedded database only.
create or replace function sign_in.step_in(person uuid, shown bytea) returns boolean
  language sql volatile security definer set search_path = ''
begin atomic
  with begun as (
    insert into sign_in.session (proof, person_id)
    select distinct shown, p.person_id from network.story_people() p where p.person_id = person
    returning 1)
  select exists (select from begun);
end;
