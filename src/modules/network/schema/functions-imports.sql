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
