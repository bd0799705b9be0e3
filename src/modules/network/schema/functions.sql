-- Does the person who is asking hold this function today, for anybody?
create or replace function network.holds(wanted text) returns boolean
  language sql stable security definer set search_path = ''
  return exists (
    select from network.mandate
    where person_id = kernel.person_id() and function = wanted
      and kernel.today() between starts_on and coalesce(ends_on, 'infinity')
  );

-- Does the person who is asking hold any mandate today? Colleagues see each other; outsiders see the public part.
create or replace function network.is_colleague() returns boolean
  language sql stable security definer set search_path = ''
  return exists (
    select from network.mandate
    where person_id = kernel.person_id()
      and kernel.today() between starts_on and coalesce(ends_on, 'infinity')
  );

-- The organisations and structures that the person who is asking is of today.
create or replace function network.my_partners() returns uuid[]
  language sql stable security definer set search_path = ''
  return array(
    select distinct partner_id from network.mandate
    where person_id = kernel.person_id()
      and kernel.today() between starts_on and coalesce(ends_on, 'infinity')
  );

-- The organisations and structures whose work the person who is asking may change today.
create or replace function network.acting_for() returns uuid[]
  language sql stable security definer set search_path = ''
  return array(
    select distinct m.partner_id from network.mandate m join network.function f on f.code = m.function
    where m.person_id = kernel.person_id() and f.acts_for
      and kernel.today() between m.starts_on and coalesce(m.ends_on, 'infinity')
  );

-- A person's name, for the sign-in module's own rules only.
create or replace function network.name_of(person uuid) returns table (id uuid, name text)
  language sql stable security definer set search_path = ''
begin atomic
  select p.id, p.name from network.person p where p.id = person;
end;

-- Whose address this is, for the sign-in module's own rules only. Whoever holds no mandate today is nobody there.
create or replace function network.person_of_address(wanted text) returns table (id uuid, name text, language text)
  language sql stable security definer set search_path = ''
begin atomic
  select p.id, p.name, p.language from network.person p
  where p.address = lower(wanted)
    and exists (select from network.mandate m where m.person_id = p.id
      and kernel.today() between m.starts_on and coalesce(m.ends_on, 'infinity'));
end;

-- Who is who in the story, with the mandates of today. Granted in the embedded database only.
create or replace function network.story_people()
  returns table (person_id uuid, name text, language text, function jsonb, partner jsonb, level network.level)
  language sql stable security definer set search_path = ''
begin atomic
  select p.id, p.name, p.language, f.name::jsonb, o.name::jsonb, o.level
  from network.person p
  left join network.mandate m on m.person_id = p.id and kernel.today() between m.starts_on and coalesce(m.ends_on, 'infinity')
  left join network.function f on f.code = m.function
  left join network.partner o on o.id = m.partner_id
  order by f.code = 'regional_coordinator' desc nulls last,
    array_position('{regional,local,community,federal}'::network.level[], o.level) nulls last, f.code, p.name;
end;

-- Where mail reaches somebody, and in which language, for the sign-in module's own rules only.
create or replace function network.address_of(person uuid) returns table (address text, language text)
  language sql stable security definer set search_path = ''
begin atomic
  select p.address, p.language from network.person p where p.id = person;
end;

-- May whoever is asking invite this person? Whoever coordinates the plan, and whoever acts for an organisation or structure
-- of which the person has a mandate that has not ended.
create or replace function network.may_invite(person uuid) returns boolean
  language sql stable security definer set search_path = ''
  return exists (
    select from network.mandate m
    where m.person_id = person and coalesce(m.ends_on, 'infinity') >= kernel.today()
      and (network.holds('regional_coordinator') or m.partner_id = any (network.acting_for()))
  );

-- Changes the language of the mails to whoever is asking.
create or replace function network.speak(wanted text) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  update network.person set language = wanted where id = kernel.person_id();
end;

-- The language of the mails to whoever is asking.
create or replace function network.my_language() returns text
  language sql stable security definer set search_path = ''
  return (select language from network.person where id = kernel.person_id());
