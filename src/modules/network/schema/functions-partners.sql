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

-- Is there a day from today on which this mandate coordinated, and now nobody does? Nobody could give a mandate then.
create or replace function network.refuse_gap(held daterange) returns void
  language plpgsql security definer set search_path = ''
as $$
begin
  -- Of two at once the second one sees what the first has ended.
  perform pg_advisory_xact_lock(hashtext('tandem coordination'));
  if not coalesce((
      select range_agg(daterange(m.starts_on, m.ends_on, '[]') * p.valid) @> (held * daterange(kernel.today(), null))
      from network.mandate m join network.partner p on p.id = m.partner_id
      where m.function = 'regional_coordinator'), isempty(held * daterange(kernel.today(), null))) then
    raise exception 'somebody coordinates on every day to come'
      using errcode = 'check_violation', constraint = 'somebody coordinates on every day to come';
  end if;
end $$;

create or replace function network.refuse_gap_of_mandate() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform network.refuse_gap(daterange(old.starts_on, old.ends_on, '[]') * p.valid)
  from network.partner p where p.id = old.partner_id;
  return null;
end $$;

create or replace function network.refuse_gap_of_partner() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  perform network.refuse_gap(daterange(m.starts_on, m.ends_on, '[]') * old.valid)
  from network.mandate m where m.partner_id = old.id and m.function = 'regional_coordinator';
  return null;
end $$;

-- What was, stays: a seat does not close before a day on which somebody sat on it, unless with its organisation.
create or replace function network.refuse_seat_of_past() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if exists (select from network.mandate m where m.seat_id = new.id
        and network.passed_days(m) && (old.valid - new.valid))
      and not exists (select from network.partner p where p.id = new.holder_id and upper(p.valid) = upper(new.valid)) then
    raise exception 'a seat does not close before somebody left it'
      using errcode = 'check_violation', constraint = 'a seat does not close before somebody left it';
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
