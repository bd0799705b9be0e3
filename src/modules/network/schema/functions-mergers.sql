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

-- A structure with seats does not become another: who sits on them would be nowhere.
create or replace function network.refuse_seated(old uuid[]) returns void
  language plpgsql security definer set search_path = ''
as $$
begin
  if exists (select from network.seat s where s.structure_id = any (old) and upper(s.valid) is null) then
    raise exception 'the seats of a structure are closed before it becomes another'
      using errcode = 'check_violation', constraint = 'the seats of a structure are closed before it becomes another';
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
-- until the end that was planned. Not on a seat, not who oversees (those hang on their own days), and not for a territory
-- that lies elsewhere. Nobody takes themselves along. Everybody, or one person.
create or replace function network.bring_along(old uuid[], target uuid, event uuid, day date, only_one uuid) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  with leaving as (
    select m.person_id, m.function, m.territory_id, least(coalesce(m.ends_on, 'infinity'), (
        select min(n.starts_on) - 1 from network.mandate n
        where n.partner_id = target and n.person_id = m.person_id and n.function = m.function and n.starts_on > day
          and n.territory_id is not distinct from m.territory_id)) as ends_on
    from network.mandate m join network.function f on f.code = m.function join network.partner p on p.id = target
    where m.partner_id = any (old) and m.seat_id is null and f.oversees = '{}' and p.form = any (f.forms)
      and m.starts_on < day and coalesce(m.ends_on, 'infinity') >= day
      and (m.territory_id is null or network.lies_within(m.territory_id, p.territory_id, day))
      and m.person_id is distinct from kernel.person_id() and (only_one is null or m.person_id = only_one)
  )
  insert into network.mandate (person_id, partner_id, function, territory_id, starts_on, ends_on, came_with_id)
  select l.person_id, target, l.function, l.territory_id, day, nullif(max(l.ends_on), 'infinity'), event from leaving l
  where not exists (select from network.mandate m
    where m.partner_id = target and m.person_id = l.person_id and m.function = l.function and m.seat_id is null
      and m.territory_id is not distinct from l.territory_id and day between m.starts_on and coalesce(m.ends_on, 'infinity'))
  group by l.person_id, l.function, l.territory_id;
end;

-- While the day of a merger is to come, who comes along follows from the mandates at the old partners.
create or replace function network.bring_along_again() returns trigger
  language plpgsql security definer set search_path = ''
as $$
declare
  changed network.mandate := coalesce(new, old);
  merger record;
begin
  for merger in select s.id, s.became_on, e.to_partner_id as target,
      array(select f.from_partner_id from network.succeeded f where f.succession_id = s.id and f.from_partner_id is not null) as partners
    from network.succeeded e join network.succession s on s.id = e.succession_id
    where e.from_partner_id = changed.partner_id and s.became_on > kernel.today()
  loop
    delete from network.mandate m where m.came_with_id = merger.id and m.person_id = changed.person_id;
    perform network.bring_along(merger.partners, merger.target, merger.id, merger.became_on, changed.person_id);
  end loop;
  return null;
end $$;

-- What somebody changed by hand is no longer what a merger brought: it does not go with it.
create or replace function network.let_go() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new.came_with_id := null;
  return new;
end $$;

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
  perform network.bring_along(old_partners, new_partner, event, day, null);
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
  perform network.refuse_seated(old);
  insert into network.succession (became_on) values (day) returning id into event;
  insert into network.succeeded (succession_id, from_partner_id, to_partner_id)
    select event, o, target from unnest(old) o;
  perform network.bring_along(old, target, event, day, null);
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
  if exists (select from network.succeeded e join network.succeeded l
      on l.from_partner_id = e.to_partner_id or l.from_territory_id = e.to_territory_id where e.succession_id = event) then
    raise exception 'what became another in turn is taken back first'
      using errcode = 'check_violation', constraint = 'what became another in turn is taken back first';
  end if;
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
