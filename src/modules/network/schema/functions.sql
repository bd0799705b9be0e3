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

-- Says anew what these people oversee, for the journal.
create or replace function network.tell_overseers(people uuid[]) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  person uuid;
begin
  for person in select distinct p from unnest(people) p where p is not null order by p loop
    -- One at a time for each person: two that end their mandates at once would not see each other.
    perform pg_advisory_xact_lock(hashtext('tandem overseer ' || person));
    perform journal.dismiss(person);
    perform journal.appoint(person, f.oversees, m.starts_on, m.ends_on)
    from network.mandate m join network.function f on f.code = m.function
    where m.person_id = person and f.oversees <> '{}' and m.confirmed_at is not null;
  end loop;
end $$;

-- Keeps the journal's list of who oversees what in step with the mandates.
create or replace function network.keep_overseers() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform network.tell_overseers(array[case when tg_op <> 'INSERT' then old.person_id end, case when tg_op <> 'DELETE' then new.person_id end]);
  return null;
end $$;

-- And in step with what a function oversees.
create or replace function network.keep_overseers_of_function() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform network.tell_overseers(array(select m.person_id from network.mandate m where m.function = new.code));
  return null;
end $$;

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

-- A seat has one holder and one alternate on any day, and only while it exists.
create or replace function network.refuse_seat(wanted network.mandate) returns void
  language plpgsql security definer set search_path = ''
as $$
declare seat network.seat;
begin
  select * into seat from network.seat where id = wanted.seat_id for no key update;
  if not seat.valid @> wanted.starts_on then
    raise exception 'a mandate begins while its seat exists'
      using errcode = 'check_violation', constraint = 'a mandate begins while its seat exists';
  end if;
  if wanted.stands_in and not seat.alternates then
    raise exception 'a seat without alternates has none'
      using errcode = 'check_violation', constraint = 'a seat without alternates has none';
  end if;
  if exists (select from network.mandate m
      where m.id <> wanted.id and m.seat_id = wanted.seat_id and m.stands_in = wanted.stands_in
        and daterange(m.starts_on, m.ends_on, '[]') && daterange(wanted.starts_on, wanted.ends_on, '[]')) then
    raise exception 'a seat has one holder and one alternate on any day'
      using errcode = 'exclusion_violation', constraint = 'a seat has one holder and one alternate on any day';
  end if;
end $$;

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

-- A function fits the partner, the partner is there on the first day, and nobody has the same mandate twice.
-- The rows of the person and the seat are held meanwhile: of two at the same moment the second one sees the first.
create or replace function network.refuse_mandate() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform from network.person where id = new.person_id for no key update;
  if new.seat_id is not null then perform network.refuse_seat(new); end if;
  if not exists (select from network.function f join network.partner p on p.id = new.partner_id
      where f.code = new.function and p.form = any (f.forms)) then
    raise exception 'a function fits the partner' using errcode = 'check_violation', constraint = 'a function fits the partner';
  end if;
  if not exists (select from network.partner p where p.id = new.partner_id and p.valid @> new.starts_on) then
    raise exception 'a mandate begins while the partner exists'
      using errcode = 'check_violation', constraint = 'a mandate begins while the partner exists';
  end if;
  if new.territory_id is not null and not exists (select from network.partner p
      where p.id = new.partner_id and network.lies_within(new.territory_id, p.territory_id, new.starts_on)) then
    raise exception 'a mandate is held within the partner’s territory'
      using errcode = 'check_violation', constraint = 'a mandate is held within the partner’s territory';
  end if;
  if exists (select from network.mandate m
      where m.id <> new.id and m.person_id = new.person_id and m.partner_id = new.partner_id and m.function = new.function
        and m.territory_id is not distinct from new.territory_id
        and m.seat_id is not distinct from new.seat_id and m.stands_in = new.stands_in
        and daterange(m.starts_on, m.ends_on, '[]') && daterange(new.starts_on, new.ends_on, '[]')) then
    raise exception 'nobody has the same mandate twice on one day'
      using errcode = 'exclusion_violation', constraint = 'nobody has the same mandate twice on one day';
  end if;
  return new;
end $$;

-- Whoever is the last to act for a partner does not leave before somebody takes over, so that no work is orphaned.
-- The coordination may end such a mandate: then the work is its own; but the coordination never leaves nobody behind.
-- An end that was planned from the beginning is announced instead.
create or replace function network.refuse_orphans() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if new.ends_on is null or new.ends_on >= coalesce(old.ends_on, 'infinity') then return new; end if;
  if network.holds('regional_coordinator') and new.function <> 'regional_coordinator' then return new; end if;
  perform from network.partner where id = new.partner_id for no key update;
  if exists (select from network.function where code = new.function and acts_for)
      and not exists (select from network.mandate m join network.function f on f.code = m.function
        where m.partner_id = new.partner_id and m.id <> new.id and f.acts_for
          and new.ends_on + 1 between m.starts_on and coalesce(m.ends_on, 'infinity')) then
    raise exception 'the last who acts for a partner is replaced first'
      using errcode = 'check_violation', constraint = 'the last who acts for a partner is replaced first';
  end if;
  return new;
end $$;

-- One's own mandate can only become shorter, whoever one is.
create or replace function network.refuse_own_mandate() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if new.starts_on <> old.starts_on or new.ends_on is null or new.ends_on > coalesce(old.ends_on, 'infinity') then
    raise exception 'one’s own mandate only becomes shorter'
      using errcode = 'check_violation', constraint = 'one’s own mandate only becomes shorter';
  end if;
  return new;
end $$;

-- The days of a mandate that have passed, before today.
create or replace function network.passed_days(m network.mandate) returns daterange
  language sql stable
  return daterange(m.starts_on, m.ends_on, '[]') * daterange(null, kernel.today());

-- Who represented whom on a day that has passed is corrected by the coordination alone.
create or replace function network.refuse_past_days() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if network.passed_days(new) <> network.passed_days(old) and not network.holds('regional_coordinator') then
    raise exception 'only the coordination corrects days that have passed'
      using errcode = 'check_violation', constraint = 'only the coordination corrects days that have passed';
  end if;
  return new;
end $$;

-- Keeps the days that a mandate had.
create or replace function network.keep_former_days() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  insert into network.former_days (mandate_id, starts_on, ends_on, changed_by_id)
  values (old.id, old.starts_on, old.ends_on, kernel.person_id());
  return null;
end $$;

-- Does whoever has this function oversee something of the journal?
create or replace function network.oversees_journal(code text) returns boolean
  language sql stable security definer set search_path = ''
  return exists (select from network.function f where f.code = oversees_journal.code and f.oversees <> '{}');

-- What whoever runs Tandem gives needs no second person.
create or replace function network.confirm_given() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if network.oversees_journal(new.function) then new.confirmed_at := now(); end if;
  return new;
end $$;

-- Whoever is watched does not send away who watches: such a mandate ends when it was agreed, or by whoever holds it.
create or replace function network.refuse_overseer_days() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if network.oversees_journal(new.function) then
    raise exception 'nobody else changes the days of who oversees'
      using errcode = 'check_violation', constraint = 'nobody else changes the days of who oversees';
  end if;
  return new;
end $$;

-- A second person agrees that somebody will oversee: who oversees as much today, is not that person, does not coordinate,
-- and proved only minutes ago who they are.
create or replace function network.confirm_overseer(wanted uuid) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  update network.mandate m set confirmed_at = now(), confirmed_by_id = kernel.person_id(), revision = m.revision + 1
  from network.function f
  where m.id = wanted and f.code = m.function and f.oversees <> '{}' and f.oversees <@ journal.overseen()
    and m.confirmed_at is null and coalesce(m.ends_on, 'infinity') >= kernel.today()
    and m.person_id <> kernel.person_id() and not network.holds('regional_coordinator') and kernel.is_fresh();
  if not found then raise exception 'not to be agreed' using errcode = 'insufficient_privilege'; end if;
end $$;

-- Whoever acts for a partner changes how it is reached and what it is for; what it is stays with the coordination.
create or replace function network.refuse_other_partner() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  if (new.name, new.abbreviation, new.level, new.territory_id, new.valid)
      is distinct from (old.name, old.abbreviation, old.level, old.territory_id, old.valid)
      and not network.holds('regional_coordinator') then
    raise exception 'only the coordination changes what a partner is' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

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
-- A zone is made of municipalities: asked when everything of the transaction is there.
create or replace function network.refuse_empty_zone() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if exists (select from network.territory t where t.id = new.id and t.kind = 'zone')
      and not exists (select from network.territory_part p where p.whole_id = new.id) then
    raise exception 'a zone has municipalities' using errcode = 'check_violation', constraint = 'a zone has municipalities';
  end if;
  return null;
end $$;

-- What happened since stays whole: a merger is not said of a past day before mandates or seats of these partners began.
create or replace function network.refuse_torn(old uuid[], day date) returns void
  language plpgsql security definer set search_path = ''
as $$
begin
  if day <= kernel.today() and (exists (select from network.mandate m left join network.seat s on s.id = m.seat_id
      where (m.partner_id = any (old) or s.holder_id = any (old)) and m.starts_on >= day)
    or exists (select from network.seat s where s.holder_id = any (old) and lower(s.valid) >= day)) then
    raise exception 'what becomes another exists until then'
      using errcode = 'check_violation', constraint = 'what becomes another exists until then';
  end if;
end $$;

-- Ends what becomes another: the partners and the seats that they hold.
create or replace function network.end_partners(old uuid[], day date) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  update network.partner set valid = daterange(lower(valid), day) where id = any (old);
  update network.seat set valid = daterange(lower(valid), day)
    where holder_id = any (old) and upper(valid) is null and lower(valid) < day;
end;

-- Whoever is at work for what becomes another comes along: from that day they have the same function there, where it fits,
-- until the end that was planned. Not on a seat, and not who oversees: those hang on their own days. Nobody takes themselves along.
create or replace function network.bring_along(old uuid[], target uuid, event uuid, day date) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  with leaving as (
    select m.person_id, m.function, coalesce(m.ends_on, 'infinity') as ends_on,
      case when network.lies_within(m.territory_id, p.territory_id, day) then m.territory_id end as territory_id
    from network.mandate m join network.function f on f.code = m.function join network.partner p on p.id = target
    where m.partner_id = any (old) and m.seat_id is null and f.oversees = '{}' and p.form = any (f.forms)
      and m.starts_on < day and coalesce(m.ends_on, 'infinity') >= day
      and m.person_id is distinct from kernel.person_id()
  )
  insert into network.mandate (person_id, partner_id, function, territory_id, starts_on, ends_on, came_with_id)
  select l.person_id, target, l.function, l.territory_id, day, nullif(max(l.ends_on), 'infinity'), event from leaving l
  where not exists (select from network.mandate m
    where m.partner_id = target and m.person_id = l.person_id and m.function = l.function and m.seat_id is null
      and m.territory_id is not distinct from l.territory_id and coalesce(m.ends_on, 'infinity') >= day)
  group by l.person_id, l.function, l.territory_id;
end;

-- Zones became one zone on a day. The parts are taken over, the old ones end the day before, and so do the
-- organisations of the old zones with their seats; the new organisation gets one seat where they had one.
create or replace function network.merge_zones(old text[], code text, name jsonb, day date) returns uuid
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  old_zones uuid[]; old_partners uuid[]; new_zone uuid; new_partner uuid; event uuid;
begin
  if not network.holds('regional_coordinator') then
    raise exception 'only the coordination says what became what' using errcode = 'insufficient_privilege';
  end if;
  old_zones := array(select t.id from network.territory t
    where t.kind = 'zone' and t.code = any (old) and lower(t.valid) < day and upper(t.valid) is null for update);
  if cardinality(old_zones) = 0 or cardinality(old_zones) <> cardinality(old) then
    raise exception 'what becomes another exists until then'
      using errcode = 'check_violation', constraint = 'what becomes another exists until then';
  end if;
  insert into network.territory (kind, code, name, valid)
    values ('zone', merge_zones.code, merge_zones.name, daterange(day, null)) returning id into new_zone;
  insert into network.territory_part (whole_id, part_id, valid)
    select distinct new_zone, p.part_id, daterange(day, null) from network.territory_part p
    where p.whole_id = any (old_zones) and p.valid @> (day - 1)
    union
    select distinct p.whole_id, new_zone, daterange(day, null) from network.territory_part p
    where p.part_id = any (old_zones) and p.valid @> (day - 1);
  update network.territory_part p set valid = daterange(lower(p.valid), day)
    where (p.whole_id = any (old_zones) or p.part_id = any (old_zones)) and upper(p.valid) is null;
  update network.territory t set valid = daterange(lower(t.valid), day) where t.id = any (old_zones);

  old_partners := array(select o.id from network.partner o
    where o.form = 'police_zone' and o.territory_id = any (old_zones) and upper(o.valid) is null);
  perform network.refuse_torn(old_partners, day);
  insert into network.partner (slug, kind, form, name, abbreviation, level, territory_id, valid)
    values ('zone-' || merge_zones.code, 'organisation', 'police_zone',
      jsonb_build_object('nl', 'Politiezone ' || (merge_zones.name ->> 'nl'),
        'fr', 'Zone de police ' || (merge_zones.name ->> 'fr'),
        'en', 'Police zone ' || coalesce(merge_zones.name ->> 'en', merge_zones.name ->> 'nl')),
      jsonb_build_object('nl', 'PZ ' || merge_zones.code, 'fr', 'ZP ' || merge_zones.code, 'en', 'PZ ' || merge_zones.code),
      'local', new_zone, daterange(day, null)) returning id into new_partner;
  insert into network.seat (structure_id, holder_id, designated_by_id, name, alternates, valid)
    select s.structure_id, new_partner, new_partner, n.name, bool_or(s.alternates), daterange(day, null)
    from network.seat s join network.partner n on n.id = new_partner
    where s.holder_id = any (old_partners) and upper(s.valid) is null and lower(s.valid) < day
    group by s.structure_id, n.name;
  insert into network.succession (became_on) values (day) returning id into event;
  perform network.bring_along(old_partners, new_partner, event, day);
  perform network.end_partners(old_partners, day);
  insert into network.succeeded (succession_id, from_territory_id, to_territory_id)
    select event, z, new_zone from unnest(old_zones) z;
  insert into network.succeeded (succession_id, from_partner_id, to_partner_id)
    select event, o, new_partner from unnest(old_partners) o;
  return event;
end $$;

-- Partners became another one, that is there already, on a day.
create or replace function network.merge_partners(old uuid[], target uuid, day date) returns uuid
  language plpgsql volatile security definer set search_path = ''
as $$
declare event uuid;
begin
  if not network.holds('regional_coordinator') then
    raise exception 'only the coordination says what became what' using errcode = 'insufficient_privilege';
  end if;
  perform from network.partner p where p.id = any (old) for update;
  if cardinality(old) = 0 or (select count(*) from network.partner p
      where p.id = any (old) and lower(p.valid) < day and upper(p.valid) is null) <> cardinality(old)
      or not exists (select from network.partner p where p.id = target and p.valid @> day) then
    raise exception 'what becomes another exists until then'
      using errcode = 'check_violation', constraint = 'what becomes another exists until then';
  end if;
  perform network.refuse_torn(old, day);
  insert into network.succession (became_on) values (day) returning id into event;
  insert into network.succeeded (succession_id, from_partner_id, to_partner_id)
    select event, o, target from unnest(old) o;
  perform network.bring_along(old, target, event, day);
  perform network.end_partners(old, day);
  return event;
end $$;

-- Takes a succession back while its day is still to come; what was made for it goes, unless somebody used it already.
create or replace function network.undo_succession(event uuid) returns boolean
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  day date; old_zones uuid[]; new_zones uuid[]; old_partners uuid[]; made_partners uuid[];
begin
  if not network.holds('regional_coordinator') then
    raise exception 'only the coordination says what became what' using errcode = 'insufficient_privilege';
  end if;
  select became_on into day from network.succession where id = event and became_on > kernel.today() for update;
  if not found then return false; end if;
  old_zones := array(select from_territory_id from network.succeeded where succession_id = event and from_territory_id is not null);
  new_zones := array(select distinct to_territory_id from network.succeeded where succession_id = event and to_territory_id is not null);
  old_partners := array(select from_partner_id from network.succeeded where succession_id = event and from_partner_id is not null);
  made_partners := array(select id from network.partner where territory_id = any (new_zones) and form = 'police_zone');
  delete from network.succession where id = event;
  delete from network.seat where holder_id = any (made_partners) and lower(valid) = day;
  delete from network.partner where id = any (made_partners);
  delete from network.territory_part where whole_id = any (new_zones) or part_id = any (new_zones);
  delete from network.territory where id = any (new_zones);
  update network.territory set valid = daterange(lower(valid), null) where id = any (old_zones);
  update network.territory_part set valid = daterange(lower(valid), null)
    where (whole_id = any (old_zones) or part_id = any (old_zones)) and upper(valid) = day;
  update network.partner set valid = daterange(lower(valid), null) where id = any (old_partners);
  update network.seat set valid = daterange(lower(valid), null) where holder_id = any (old_partners) and upper(valid) = day;
  return true;
end $$;

-- How many clearances of others end soon, for the coordination; not whose.
create or replace function network.other_clearances_ending() returns int
  language sql stable security definer set search_path = ''
  return (
    select count(*)::int from network.clearance c
    where c.expires_on between kernel.today() and kernel.today() + (select max(n.days) from network.notice_day n)
      and c.person_id <> kernel.person_id() and network.holds('regional_coordinator')
  );

-- The coordination opens the clearances of others that end soon, each with the same reason: the first twenty people, since
-- more in one hour raises an alert.
create or replace function network.open_ending_clearances(why text) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  if not network.holds('regional_coordinator') then
    raise exception 'only the coordination opens what ends' using errcode = 'insufficient_privilege';
  end if;
  perform journal.open_record('clearance', e.person_id, why, '{"outside": false}') from (
    select c.person_id from network.clearance c
    where c.expires_on between kernel.today() and kernel.today() + (select max(n.days) from network.notice_day n)
      and c.person_id <> kernel.person_id()
    group by c.person_id order by min(c.expires_on), c.person_id limit 20
  ) e;
end $$;

-- Who has seen the clearances of somebody: for that person, and for the coordination while it has them open.
create or replace function network.clearance_readers(person uuid)
  returns table (person_id uuid, act journal.act, at timestamptz, reason text)
  language sql stable security definer set search_path = ''
begin atomic
  select r.person_id, r.act, r.at, r.reason from journal.readers('clearance', person) r
  where person = kernel.person_id()
    or network.holds('regional_coordinator') and journal.has_opened('clearance', person);
end;

-- Is this person outside the territory of every mandate that whoever asks holds today? A seat in a structure does not
-- count: whoever sits in a regional platform is not everywhere at work. Where a partner has no territory,
-- such as a federal service, its people are outside nobody's, and nobody is outside theirs.
create or replace function network.is_outside(person uuid) returns boolean
  language sql stable security definer set search_path = ''
begin atomic
  with held as (
    select m.person_id, coalesce(m.territory_id, p.territory_id) as territory
    from network.mandates_today() m join network.partner p on p.id = m.partner_id
    where m.person_id in (person, kernel.person_id()) and m.seat_id is null
  )
  select not exists (
    select from held theirs join held mine on mine.person_id = kernel.person_id()
    where theirs.person_id = person
      and (theirs.territory is null or network.lies_within(theirs.territory, mine.territory, kernel.today()))
  );
end;

-- The files that whoever is asking has sent, while they coordinate.
create or replace function network.my_imports() returns uuid[]
  language sql stable security definer set search_path = ''
  return array(
    select i.id from network.import i
    where i.sent_by_id = kernel.person_id() and network.holds('regional_coordinator')
  );

-- The files with work to do, for the service that does it. What another server holds is left to it. A file holds
-- addresses of people: two weeks are enough to read a report and to correct what was refused.
create or replace function network.take_imports() returns table (id uuid, person_id uuid)
  language sql volatile security definer set search_path = ''
begin atomic
  delete from network.import i where i.sent_at < now() - interval '14 days' and kernel.service() = 'import';
  with found as (
    select i.id from network.import i where i.ended_at is null and kernel.service() = 'import'
    order by i.sent_at limit 20 for update skip locked
  )
  update network.import i set tries = i.tries + 1
  from found f where i.id = f.id
  returning i.id, i.sent_by_id;
end;

-- Refuses the rest of one's own file when it cannot go on: its sender coordinates no more, or the work broke off time
-- and again. Gives how many lines; null when it goes on.
create or replace function network.give_up_import(wanted uuid) returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare why text; many int;
begin
  select case when not network.holds('regional_coordinator') then 'lostRight' when i.tries > 5 then 'brokeOff' end into why
  from network.import i
  where i.id = wanted and i.sent_by_id = kernel.person_id() and i.ended_at is null for update skip locked;
  if why is null then return null; end if;
  update network.import_line l set result = 'refused', reason = why
  from network.import i where i.id = wanted and l.import_id = i.id and l.line > i.read_to;
  get diagnostics many = row_count;
  update network.import i set refused = i.refused + many, ended_at = now() where i.id = wanted;
  return many;
end $$;

-- Notes which ends are announced now, and to whom: the person, whoever acts for the partner or designates for the seat, and
-- the coordination; for a clearance the person and the coordination. Only who has a mandate today and an address, once a
-- day. Gives how many of each, for one mail to each of them, a hundred people at a time; only the service may ask.
create or replace function network.announce_ends()
  returns table (address text, language text, own_mandates int, other_mandates int, own_clearances int, other_clearances int)
  language plpgsql volatile security definer set search_path = ''
as $$
#variable_conflict use_column
begin
  if kernel.service() is distinct from 'network' then
    raise exception 'only the service announces' using errcode = 'insufficient_privilege';
  end if;
  -- Of two processes the second one sees what the first has announced.
  perform pg_advisory_xact_lock(hashtext('tandem announced ends'));
  delete from network.announced_end where ends_on < kernel.today();
  return query
  with ending as (
    select m.id as mandate, null::uuid as clearance, m.person_id, m.partner_id, m.seat_id, m.ends_on from network.mandate m
    where m.ends_on between kernel.today() and kernel.today() + (select max(n.days) from network.notice_day n)
    union all
    select null, c.id, c.person_id, null, null, c.expires_on from network.clearance c
    where c.expires_on between kernel.today() and kernel.today() + (select max(n.days) from network.notice_day n)
  ), acting as (
    select m.person_id, m.partner_id, m.function
    from network.mandates_today() m join network.function f on f.code = m.function and f.acts_for
  ), meant as (
    select e.mandate, e.clearance, e.ends_on, e.person_id, e.person_id as addressee from ending e
    union
    select e.mandate, e.clearance, e.ends_on, e.person_id, a.person_id from ending e
    join acting a on a.partner_id = e.partner_id or a.function = 'regional_coordinator'
    union
    select e.mandate, e.clearance, e.ends_on, e.person_id, a.person_id from ending e
    join network.seat s on s.id = e.seat_id join acting a on a.partner_id = s.designated_by_id
  ), reached as (
    select t.*, (select min(n.days) from network.notice_day n where t.ends_on <= kernel.today() + n.days) as days from meant t
  ), waiting as (
    select r.*, dense_rank() over (order by r.addressee) as turn from reached r join network.person p on p.id = r.addressee
    where p.address is not null
      and exists (select from network.mandates_today() m where m.person_id = p.id)
      and not exists (select from network.announced_end a where a.addressee_id = p.id and a.announced_on = kernel.today())
      and not exists (select from network.announced_end a where a.addressee_id = r.addressee and a.ends_on = r.ends_on
        and a.days = r.days and (a.mandate_id = r.mandate or a.clearance_id = r.clearance))
  ), announced as (
    insert into network.announced_end (addressee_id, mandate_id, clearance_id, ends_on, days, announced_on)
    select w.addressee, w.mandate, w.clearance, w.ends_on, w.days, kernel.today() from waiting w where w.turn <= 100
    on conflict do nothing returning addressee_id, mandate_id, clearance_id
  )
  select p.address, p.language,
    count(*) filter (where w.mandate is not null and w.person_id = p.id)::int,
    count(*) filter (where w.mandate is not null and w.person_id <> p.id)::int,
    count(*) filter (where w.clearance is not null and w.person_id = p.id)::int,
    count(*) filter (where w.clearance is not null and w.person_id <> p.id)::int
  from announced a join network.person p on p.id = a.addressee_id
  join waiting w on w.addressee = p.id and (w.mandate = a.mandate_id or w.clearance = a.clearance_id)
  group by p.id;
end $$;

-- A partner does not end with the last who coordinates: nobody could give a mandate any more.
create or replace function network.refuse_last_coordination() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  coordinating uuid[] := array(
    select m.partner_id from network.mandate m join network.partner p on p.id = m.partner_id
    where m.function = 'regional_coordinator' and (p.id = new.id or p.valid @> upper(new.valid))
      and upper(new.valid) between m.starts_on and coalesce(m.ends_on, 'infinity'));
begin
  if new.id = all (coordinating) and cardinality(coordinating) > 0 then
    raise exception 'somebody coordinates after a partner ends'
      using errcode = 'check_violation', constraint = 'somebody coordinates after a partner ends';
  end if;
  return new;
end $$;

-- A partner gets a territory that exists when it begins, or today for one that began before.
create or replace function network.refuse_territory() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if not exists (select from network.territory t
      where t.id = new.territory_id and t.valid @> greatest(lower(new.valid), kernel.today())) then
    raise exception 'the territory of a partner exists' using errcode = 'check_violation', constraint = 'the territory of a partner exists';
  end if;
  return new;
end $$;

-- Whoever oversees the journal or coordinates watches over others, or did: who changes where their mail goes could come in
-- as them. Also after the end of such a mandate, since it could be ended, and given again, around the change.
create or replace function network.refuse_address() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if exists (select from network.mandate m join network.function f on f.code = m.function
      where m.person_id = new.id and (f.oversees <> '{}' or f.code = 'regional_coordinator')) then
    raise exception 'nobody here changes the address of who oversees or coordinates'
      using errcode = 'check_violation', constraint = 'nobody here changes the address of who oversees or coordinates';
  end if;
  return new;
end $$;
