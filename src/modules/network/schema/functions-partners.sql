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
