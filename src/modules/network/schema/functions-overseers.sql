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

-- Does whoever has this function oversee something of the journal?
create or replace function network.oversees_journal(code text) returns boolean
  language sql stable security definer set search_path = ''
  return exists (select from network.function f where f.code = oversees_journal.code and f.oversees <> '{}');

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

-- A second person agrees that somebody will oversee: who oversees as much today, is not that person and did not propose
-- them, does not coordinate, and proved only minutes ago who they are. To what they have seen, and to nothing else.
create or replace function network.confirm_overseer(wanted uuid, seen int) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  update network.mandate m set confirmed_at = now(), confirmed_by_id = kernel.person_id(), revision = m.revision + 1
  from network.function f
  where m.id = wanted and f.code = m.function and f.oversees <> '{}' and f.oversees <@ journal.overseen()
    and m.confirmed_at is null and m.revision = seen and coalesce(m.ends_on, 'infinity') > kernel.today()
    and m.noted_by_id is distinct from kernel.person_id() and m.person_id <> kernel.person_id() and not network.holds('regional_coordinator') and kernel.is_fresh();
  if not found then raise exception 'not to be agreed' using errcode = 'insufficient_privilege'; end if;
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
