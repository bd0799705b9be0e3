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
