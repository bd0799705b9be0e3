-- The mandates that count today: on their days, and while their partner is there and their seat; of whoever oversees the
-- journal on their days alone, once a second person agreed.
create or replace function network.mandates_today() returns setof network.mandate
  language sql stable
begin atomic
  select m.* from network.mandate m
  join network.function f on f.code = m.function
  join network.partner p on p.id = m.partner_id
  left join network.seat s on s.id = m.seat_id
  where kernel.today() between m.starts_on and coalesce(m.ends_on, 'infinity')
    and case when f.oversees <> '{}' then m.confirmed_at is not null
      else p.valid @> kernel.today() and (s.id is null or s.valid @> kernel.today()) end;
end;

-- Does the person who is asking hold this function today, for anybody?
create or replace function network.holds(wanted text) returns boolean
  language sql stable security definer set search_path = ''
  return exists (
    select from network.mandates_today() m where m.person_id = kernel.person_id() and m.function = wanted
  );

-- Does the person who is asking hold any mandate today? Colleagues see each other; outsiders see the public part.
create or replace function network.is_colleague() returns boolean
  language sql stable security definer set search_path = ''
  return exists (select from network.mandates_today() m where m.person_id = kernel.person_id());

-- The organisations and structures that the person who is asking is of today.
create or replace function network.my_partners() returns uuid[]
  language sql stable security definer set search_path = ''
  return array(select distinct m.partner_id from network.mandates_today() m where m.person_id = kernel.person_id());

-- The organisations and structures whose work the person who is asking may change today.
create or replace function network.acting_for() returns uuid[]
  language sql stable security definer set search_path = ''
  return array(
    select distinct m.partner_id from network.mandates_today() m join network.function f on f.code = m.function
    where m.person_id = kernel.person_id() and f.acts_for
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
    and exists (select from network.mandates_today() m where m.person_id = p.id);
end;

-- Who is who in the story, with the mandates of today. Granted in the embedded database only.
create or replace function network.story_people()
  returns table (person_id uuid, name text, language text, function jsonb, partner jsonb, level network.level)
  language sql stable security definer set search_path = ''
begin atomic
  select p.id, p.name, p.language, f.name::jsonb, o.name::jsonb, o.level
  from network.person p
  left join network.mandates_today() m on m.person_id = p.id
  left join network.function f on f.code = m.function
  left join network.partner o on o.id = m.partner_id
  order by f.code = 'regional_coordinator' desc nulls last,
    array_position('{regional,local,community,federal}'::network.level[], o.level) nulls last, f.code, p.name;
end;

-- Words as they are searched: without accents and punctuation, in small letters; ß, œ and æ as two letters.
create or replace function network.folded(written text) returns text
  language sql immutable
  return regexp_replace(lower(replace(replace(replace(replace(replace(translate(regexp_replace(normalize(written, nfd), '[\u0300-\u036f]', '', 'g'),
    'ıøØłŁđĐ', 'ioOlLdD'), 'ß', 'ss'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae')),
    '[\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f’]+', ' ', 'g');

-- What somebody typed in a search box: every word is the beginning of a word that is searched.
create or replace function network.asked(written text) returns tsquery
  language sql immutable
  return (
    select coalesce(string_agg('''' || word || ''':*', ' & '), '')::tsquery
    from unnest(string_to_array(network.folded(left(written, 100)), ' ')) word where word <> ''
  );

-- The keys of the people with such a name, for colleagues; the policies check the rows that are read with them.
create or replace function network.people_found(written text) returns uuid[]
  language sql stable security definer set search_path = ''
  return array(
    select p.id from network.person p
    where (select network.is_colleague()) and p.words @@ (select network.asked(written))
  );

-- The keys of the partners that have or had such a name.
create or replace function network.partners_found(written text) returns uuid[]
  language sql stable security definer set search_path = ''
  return array(
    select p.id from network.partner p where p.words @@ (select network.asked(written))
    union
    select a.partner_id from network.alias a where a.words @@ (select network.asked(written)) and a.partner_id is not null
  );

-- The keys of the territories with such a name, code or postcode.
create or replace function network.territories_found(written text) returns uuid[]
  language sql stable security definer set search_path = ''
  return array(
    select t.id from network.territory t where t.words @@ (select network.asked(written))
    union
    select c.territory_id from network.postcode c where c.words @@ (select network.asked(written))
  );

-- The functions that whoever acts for a partner may give; the others only the coordination gives.
create or replace function network.open_functions() returns text[]
  language sql stable security definer set search_path = ''
  return array(select code from network.function where not reserved);

-- May the person who is asking change this partner's mandates and contact data?
create or replace function network.may_act_for(partner uuid) returns boolean
  language sql stable security definer set search_path = ''
  return network.holds('regional_coordinator') or partner = any (network.acting_for());

-- The seats on which the person who is asking may say who sits.
create or replace function network.seats_to_fill() returns uuid[]
  language sql stable security definer set search_path = ''
  return array(
    select id from network.seat
    where network.holds('regional_coordinator') or designated_by_id = any ((select network.acting_for())::uuid[])
  );

-- May the person who is asking change or end this mandate?
create or replace function network.may_change_mandate(mandate uuid) returns boolean
  language sql stable security definer set search_path = ''
  return exists (
    select from network.mandate m where m.id = mandate and (
      network.holds('regional_coordinator') or m.person_id = kernel.person_id()
      or m.partner_id = any (network.acting_for()) and m.function = any (network.open_functions())
      or m.seat_id = any (network.seats_to_fill()))
  );

-- The mandates by which an organisation is represented in structures on a day; the policies check the rows.
create or replace function network.representatives_on(organisation uuid, day date) returns uuid[]
  language sql stable security definer set search_path = ''
  return array(
    select m.id from network.seat s join network.mandate m on m.seat_id = s.id
    where s.holder_id = organisation and s.valid @> day and day between m.starts_on and coalesce(m.ends_on, 'infinity')
  );

-- Is this territory another one, or part of it, on that day? Where the other is not said, every territory of that day is.
create or replace function network.lies_within(part uuid, whole uuid, day date) returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  with recursive above (id) as (
    select t.id from network.territory t where t.id = part and t.valid @> day
    union
    select p.whole_id from network.territory_part p join above a on p.part_id = a.id where p.valid @> day
  )
  select exists (select from above a where whole is null or a.id = whole);
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
