-- May whoever asks look at this compartment today?
create or replace function journal.oversees(wanted text) returns boolean
  language sql stable security definer set search_path = ''
  return exists (
    select from journal.overseer o
    where o.person_id = kernel.person_id() and o.compartment = wanted
      and kernel.today() between o.starts_on and o.ends_on
  );

-- The compartments at which whoever asks may look today.
create or replace function journal.overseen() returns text[]
  language sql stable security definer set search_path = ''
  return array(
    select distinct o.compartment from journal.overseer o
    where o.person_id = kernel.person_id() and kernel.today() between o.starts_on and o.ends_on
  );

-- How much waits for whoever asks in what they oversee: broken glass that somebody else reviews, and alerts of the last
-- month since they began to look there. Counts only: what they are is seen in a look, with a reason.
create or replace function journal.waiting() returns table (reviews int, alerts int)
  language sql stable security definer set search_path = ''
begin atomic
  select
    (select count(*)::int from journal.opening o join journal.record_kind k on k.code = o.kind
      where o.broke_glass and o.reviewed_at is null and o.person_id <> kernel.person_id()
        and k.compartment = any (journal.overseen())),
    (select count(*)::int from unnest(journal.overseen()) c (code) join journal.alert a on a.compartment = c.code
      where a.raised_at > greatest(now() - interval '31 days', (
        select max(e.at) from journal.entry e
        where e.asker = kernel.person_id() and e.compartment = c.code and e.act = 'opened' and e.kind = 'journal')));
end;

-- Begins a look at one compartment, for an hour and with a reason; the look before ends.
create or replace function journal.begin_look(wanted text, why text) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  if not journal.oversees(wanted) then raise exception 'not overseen' using errcode = 'insufficient_privilege'; end if;
  insert into journal.look (person_id, compartment, reason, until)
  values (kernel.person_id(), wanted, why, now() + interval '1 hour')
  on conflict (person_id) do update set compartment = excluded.compartment, reason = excluded.reason, until = excluded.until;
  perform journal.record_in(wanted, 'opened', 'journal', null, why, '{}');
end $$;

-- Ends the look of whoever asks.
create or replace function journal.end_look() returns void
  language sql volatile security definer set search_path = ''
begin atomic
  delete from journal.look where person_id = kernel.person_id();
end;

-- The one compartment at which whoever asks looks now; null when at none.
create or replace function journal.looking_at() returns text
  language sql stable security definer set search_path = ''
  return (
    select l.compartment from journal.look l
    where l.person_id = kernel.person_id() and l.until > now() and journal.oversees(l.compartment)
  );

-- The name under which oversight sees a record: the same in one compartment, another in each other one.
create or replace function journal.pseudonym(of_compartment text, of_kind text, key uuid) returns text
  language sql stable security definer set search_path = ''
  return (
    select upper(substring(encode(sha256(c.pseudonym_key || convert_to(of_kind || ':' || key::text, 'UTF8')), 'hex') for 16))
    from journal.compartment c where c.code = of_compartment and key is not null
      and journal.looking_at() = of_compartment
  );

-- The entries about the same record as this one, in the compartment looked at: the last 500. Only those that show its
-- pseudonym: one that shows a name in its place would tell whose it is.
create or replace function journal.same_record(one bigint) returns bigint[]
  language sql stable security definer set search_path = ''
  return array(
    select e.id from journal.entry e join journal.entry known on known.record = e.record and known.kind = e.kind
    where known.id = one and known.compartment = journal.looking_at() and e.compartment = known.compartment
      and known.asker is distinct from kernel.person_id() and e.asker is distinct from kernel.person_id()
      and known.record is distinct from known.asker and e.record is distinct from e.asker
      and known.act <> 'alerted' and e.act <> 'alerted'
    order by e.id desc limit 500
  );

-- A second person says whether breaking the glass was justified, while looking at its compartment.
create or replace function journal.review_opening(opened uuid, is_justified boolean) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  found_kind text;
  found_record uuid;
  found_compartment text;
begin
  update journal.opening o set reviewed_at = now(), reviewed_by = kernel.person_id(), justified = is_justified
  from journal.record_kind k
  where o.id = opened and k.code = o.kind and o.broke_glass and o.reviewed_at is null
    and o.person_id <> kernel.person_id() and k.compartment = journal.looking_at()
  returning o.kind, o.record, k.compartment into found_kind, found_record, found_compartment;
  if not found then raise exception 'not to be reviewed' using errcode = 'insufficient_privilege'; end if;
  perform journal.record_in(found_compartment, 'reviewed', found_kind, found_record, null,
    jsonb_build_object('justified', is_justified));
end $$;

-- Keeps who oversees what in step with the mandates; the network says it.
create or replace function journal.appoint(person uuid, over text[], from_day date, to_day date) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  insert into journal.overseer (person_id, compartment, starts_on, ends_on)
  select person, c.code, from_day, coalesce(to_day, 'infinity') from journal.compartment c where c.code = any (over)
  on conflict (person_id, compartment, starts_on) do update set ends_on = greatest(journal.overseer.ends_on, excluded.ends_on);
end;

-- Takes back what a person oversees, before it is said anew.
create or replace function journal.dismiss(person uuid) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  delete from journal.overseer where person_id = person;
end;
