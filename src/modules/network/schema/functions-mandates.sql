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
  if exists (select from network.mandate m join network.function f on f.code = new.function join network.function g on g.code = m.function
      where m.id <> new.id and m.person_id = new.person_id
        and (f.oversees <> '{}' and g.code = 'regional_coordinator' or f.code = 'regional_coordinator' and g.oversees <> '{}')
        and daterange(m.starts_on, m.ends_on, '[]') && daterange(new.starts_on, new.ends_on, '[]')) then
    raise exception 'nobody coordinates and oversees on one day'
      using errcode = 'exclusion_violation', constraint = 'nobody coordinates and oversees on one day';
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
-- The coordination may end such a mandate: then the work is its own.
-- An end that was planned from the beginning is announced instead.
create or replace function network.refuse_orphans() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if new.ends_on is null or new.ends_on >= coalesce(old.ends_on, 'infinity') then return new; end if;
  if network.holds('regional_coordinator') then return new; end if;
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

-- Says who noted it: nobody else can say that.
create or replace function network.note_who() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new.noted_by_id := kernel.person_id();
  return new;
end $$;

-- Nor does anybody else note afterwards who sat on a seat, or what somebody was that they are no more.
create or replace function network.refuse_past_mandate() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if (new.seat_id is not null or new.ends_on < kernel.today()) and not network.holds('regional_coordinator') then
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
