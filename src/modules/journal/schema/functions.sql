-- A field with its length before it, so that no two entries write the same row of letters.
create or replace function journal.field(value text) returns text
  language sql immutable
  return case when value is null then '-' else octet_length(value) || ':' || value end;

-- What an entry says; `tandem journal verify` makes the same from an export.
create or replace function journal.written(e journal.entry) returns text
  language sql stable
  return journal.field(encode(e.salt, 'hex')) || journal.field(((extract(epoch from e.at) * 1000000)::bigint)::text)
    || journal.field(e.module) || journal.field(e.asker::text) || journal.field(e.service)
    || journal.field(e.act::text) || journal.field(e.kind) || journal.field(e.record::text)
    || journal.field(e.reason) || journal.field(e.facts::text);

-- Stands for what an entry says where that is withheld or forgotten.
create or replace function journal.hash_of_fields(e journal.entry) returns bytea
  language sql stable
  return sha256(convert_to(E'tandem journal fields\n' || journal.written(e), 'UTF8'));

-- What the tree holds of an entry: also its place and its compartment, whether it says something or not.
create or replace function journal.leaf_of(e journal.entry) returns bytea
  language sql stable
  return sha256(convert_to(E'tandem journal entry\n' || journal.field(e.id::text) || journal.field(e.transaction::text)
    || journal.field(e.compartment) || journal.field(encode(e.fields_hash, 'hex')), 'UTF8'));

-- Every entry gets its salt, its instant and its leaf here: nobody else can say them.
create or replace function journal.close_entry() returns trigger
  language plpgsql set search_path = ''
as $$
begin
  new.transaction := pg_current_xact_id();
  new.salt := uuid_send(gen_random_uuid());
  new.at := clock_timestamp();
  new.forgotten_by := null;
  new.fields_hash := journal.hash_of_fields(new);
  new.leaf := journal.leaf_of(new);
  return new;
end $$;

-- An entry changes once in its life: it is forgotten, whole, after its time and when it was sealed.
create or replace function journal.refuse_rewriting() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if old.forgotten_by is not null or new.forgotten_by is null
    or (new.id, new.transaction, new.leaf, new.fields_hash, new.compartment)
      is distinct from (old.id, old.transaction, old.leaf, old.fields_hash, old.compartment)
    or num_nonnulls(new.salt, new.at, new.module, new.asker, new.service, new.act, new.kind, new.record, new.reason, new.facts) > 0
    or old.at >= now() - (select c.kept_for from journal.compartment c where c.code = old.compartment)
    or old.transaction >= (select max(s.below) from journal.seal s) then
    raise exception 'an entry stays as it was written' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- The compartment of a module: its own, or the open workspaces.
create or replace function journal.compartment_of(module text) returns text
  language sql stable
  return coalesce((select code from journal.compartment where code = module), 'open');

-- The module whose role or rules this is.
create or replace function journal.module_of(caller text) returns text
  language sql immutable
  return substring(caller from '^tandem_(.+?)(?:_rules)?$');

-- Writes an entry of a compartment, for the functions of the journal itself.
create or replace function journal.record_in(
    compartment text, act journal.act, kind text, record uuid, reason text, facts jsonb) returns void
  language sql volatile security definer set search_path = ''
begin atomic
  insert into journal.entry (compartment, leaf, module, asker, service, act, kind, record, reason, facts)
  select compartment, '', m.name, kernel.person_id(),
    case when m.name = 'journal' or kernel.service() is distinct from 'journal' then kernel.service() end,
    act, kind, record, reason, coalesce(facts, '{}')
  from (select journal.module_of(current_setting('role')) as name) m;
end;

-- Writes an entry in the transaction of what it tells. Module and asker are those of the transaction: nobody writes in
-- another's name. Only the journal itself tells of its own entries, and only the module that has them of records that are
-- opened with a reason.
create or replace function journal.record(act journal.act, kind text, record uuid, reason text, facts jsonb) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  caller text := journal.module_of(current_setting('role'));
begin
  if kind = 'entry' then raise exception 'only the journal tells that' using errcode = 'insufficient_privilege'; end if;
  if exists (select from journal.record_kind k where k.code = record.kind and k.module is distinct from caller) then
    raise exception 'only the module that has the record tells that' using errcode = 'insufficient_privilege';
  end if;
  perform journal.record_in(journal.compartment_of(caller), act, kind, record, reason, facts);
end $$;

-- The kind of record, for the module that has it, and for a person who proved minutes ago who they are.
create or replace function journal.own_kind(wanted text, caller text) returns journal.record_kind
  language plpgsql stable security definer set search_path = ''
as $$
declare
  found_kind journal.record_kind;
begin
  -- A visitor or a service opens nothing.
  if kernel.person_id() is null or not kernel.is_fresh() then
    raise exception 'a fresh proof comes first' using errcode = 'insufficient_privilege';
  end if;
  select * into found_kind from journal.record_kind k where k.code = wanted and k.module = journal.module_of(caller);
  if not found then raise exception 'no such kind' using errcode = 'insufficient_privilege'; end if;
  return found_kind;
end $$;

-- Opens one record for whoever asks, for a few minutes, with their reason, and tells the journal.
-- The module that has the record decides before whether they may.
create or replace function journal.open_record(wanted text, key uuid, why text, facts jsonb) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  k journal.record_kind := journal.own_kind(wanted, current_setting('role'));
begin
  insert into journal.opening (person_id, kind, record, reason, until)
  values (kernel.person_id(), k.code, key, why, now() + make_interval(mins => k.minutes));
  perform journal.record_in(k.compartment, 'opened', wanted, key, why, facts);
end $$;

-- Has whoever asks opened this record, and is it still open?
create or replace function journal.has_opened(wanted text, key uuid) returns boolean
  language sql stable security definer set search_path = ''
  return exists (
    select from journal.opening o
    where o.person_id = kernel.person_id() and o.kind = wanted and o.record = key and o.until > now()
  );

-- Did whoever asks break the glass of this record, and is it still open?
create or replace function journal.has_broken(wanted text, key uuid) returns boolean
  language sql stable security definer set search_path = ''
  return exists (
    select from journal.opening o
    where o.person_id = kernel.person_id() and o.kind = wanted and o.record = key and o.until > now() and o.broke_glass
  );

-- Break-glass: opens one record for a few minutes to somebody who otherwise may not, with a reason; a second person
-- reviews it. Only for the kinds of records that allow it.
create or replace function journal.break_glass(wanted text, key uuid, why text, facts jsonb) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  k journal.record_kind := journal.own_kind(wanted, current_setting('role'));
begin
  if not k.breakable then raise exception 'not to be broken' using errcode = 'insufficient_privilege'; end if;
  insert into journal.opening (person_id, kind, record, reason, until, broke_glass)
  values (kernel.person_id(), k.code, key, why, now() + make_interval(mins => k.minutes), true);
  perform journal.record_in(k.compartment, 'broke_glass', wanted, key, why, facts);
end $$;

-- Who opened or read a record, the last first. The module that has the record decides who may ask.
create or replace function journal.readers(wanted text, key uuid)
  returns table (person_id uuid, act journal.act, at timestamptz, reason text)
  language sql stable security definer set search_path = ''
begin atomic
  select e.asker, e.act, e.at, e.reason from journal.entry e
  where e.record = key and e.kind = wanted and e.act in ('opened', 'read', 'broke_glass', 'exported') and e.asker is not null
  order by e.id desc limit 200;
end;

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

-- Is it the journal's own service that asks, which seals, alerts and forgets?
create or replace function journal.is_sealer() returns boolean
  language sql stable
  return coalesce(kernel.service() = 'journal', false);

-- What is signed of a seal.
create or replace function journal.sealed_text(s journal.seal) returns text
  language sql immutable
  return concat_ws(E'\n', 'tandem journal seal' || case when s.format > 1 then ' ' || s.format else '' end, s.number, (extract(epoch from s.sealed_at) * 1000)::bigint, s.above, s.below,
      s.entries, encode(s.root, 'hex'), encode(s.previous, 'hex'));

-- The last seal, and the leaves of all transactions that have ended since, at most some fifty thousand: one statement,
-- so one moment. Whether a seal is due for everybody to see, also when nothing happened.
create or replace function journal.unsealed()
  returns table (number bigint, previous_text text, previous_signature bytea, above xid8, below xid8, leaves bytea[],
    sealed_at timestamptz, publish boolean, format smallint)
  language plpgsql stable security definer set search_path = ''
as $$
declare
  last_seal journal.seal;
  oldest xid8 := pg_snapshot_xmin(pg_current_snapshot());
  enough xid8;
begin
  if not journal.is_sealer() then return; end if;
  select * into last_seal from journal.seal s order by s.number desc limit 1;
  above := coalesce(last_seal.below, '0');
  if oldest < above then
    raise exception 'the transaction counter is behind the journal' using errcode = 'object_not_in_prerequisite_state';
  end if;
  select e.transaction into enough from journal.entry e
  where e.transaction >= above and e.transaction < oldest order by e.transaction, e.id offset 50000 limit 1;
  below := case when enough > (select min(e.transaction) from journal.entry e where e.transaction >= above) then enough else oldest end;
  number := coalesce(last_seal.number, 0);
  previous_text := case when last_seal.number is not null then journal.sealed_text(last_seal) end;
  previous_signature := last_seal.signature;
  leaves := array(select e.leaf from journal.entry e
    where e.transaction >= above and e.transaction < unsealed.below order by e.transaction, e.id);
  format := case when coalesce(last_seal.format, 1) = 1 and exists (select from journal.entry e
    where e.transaction >= above and e.transaction < unsealed.below and e.fields_hash is null) then 1 else 2 end;
  sealed_at := date_trunc('milliseconds', clock_timestamp());
  publish := not exists (select from journal.published_seal p where p.published_at > clock_timestamp() - interval '1 hour');
  return next;
end $$;

-- Keeps a seal. The next number only, and only from where the last one ended.
create or replace function journal.keep_seal(made journal.seal) returns void
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  if not journal.is_sealer() then raise exception 'not the sealer' using errcode = 'insufficient_privilege'; end if;
  insert into journal.seal select made.*
  where made.number = coalesce((select max(s.number) from journal.seal s), 0) + 1
    and made.above = coalesce((select s.below from journal.seal s order by s.number desc limit 1), '0')
    and made.below > made.above and made.below <= pg_snapshot_xmin(pg_current_snapshot());
  if not found then raise exception 'not the next seal' using errcode = 'serialization_failure'; end if;
  insert into journal.published_seal (seal, published_at, head, signer)
  select made.number, made.sealed_at, sha256(convert_to(journal.sealed_text(made), 'UTF8') || made.signature), made.signer
  where not exists (select from journal.published_seal p where p.published_at > made.sealed_at - interval '1 hour');
end $$;

-- Looks for what the alert rules describe among those who did something since the last time; each alert once in its time.
-- Records count once, everything else each time.
create or replace function journal.raise_alerts() returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  raised int;
  since xid8;
  oldest xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  if not journal.is_sealer() then raise exception 'not the sealer' using errcode = 'insufficient_privilege'; end if;
  select w.below into since from journal.watched w for update;
  with askers as (
    select distinct e.asker from journal.entry e
    where e.transaction >= since and e.asker is not null
  ), recent as (
    select a.asker, e.compartment, e.act, e.facts, e.at,
      case when e.act in ('opened', 'read', 'broke_glass') then coalesce(e.record::text, e.id::text) else e.id::text end as subject
    from askers a cross join lateral (
      select * from journal.entry x
      where x.asker = a.asker and x.at > now() - (select max(r.within) from journal.alert_rule r)
      order by x.id desc limit 20000) e
  ), counted as (
    select r.code as rule, e.compartment, e.asker, count(distinct e.subject)::int as entries
    from journal.alert_rule r join recent e on e.act = any (r.acts) and e.facts @> r.facts and e.at > now() - r.within
    where r.valid @> kernel.today()
    group by r.code, r.more_than, e.compartment, e.asker
    having count(distinct e.subject) > r.more_than
  ), made as (
    insert into journal.alert (rule, compartment, asker, entries)
    select c.rule, c.compartment, c.asker, c.entries
    from counted c join journal.alert_rule r on r.code = c.rule
    where not exists (select from journal.alert a
      where a.rule = c.rule and a.asker = c.asker and a.compartment = c.compartment and a.raised_at > now() - r.within)
    returning compartment, rule, asker
  )
  select count(*) into raised from made m
  cross join lateral journal.record_in(m.compartment, 'alerted', 'person', m.asker, null, jsonb_build_object('rule', m.rule)) told;
  update journal.watched set below = oldest;
  return raised;
end $$;

-- Forgets up to five thousand of the entries that their compartment keeps no longer, and tells which; leaves and seals
-- stay. Openings, reviews and alerts go by the same clock. Gives how many entries.
create or replace function journal.forget() returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  gone bigint[];
  told bigint;
begin
  if not journal.is_sealer() then raise exception 'not the sealer' using errcode = 'insufficient_privilege'; end if;
  delete from journal.opening o using journal.record_kind k join journal.compartment c on c.code = k.compartment
    where k.code = o.kind and o.opened_at < now() - c.kept_for;
  delete from journal.alert a using journal.compartment c where c.code = a.compartment and a.raised_at < now() - c.kept_for;
  gone := array(
    select e.id from journal.compartment c cross join lateral (
      select x.id, x.transaction from journal.entry x
      where x.compartment = c.code and x.forgotten_by is null and x.at < now() - c.kept_for
        and not (x.module = 'journal' and x.service = 'journal' and x.act = 'ended' and x.kind = 'entry')
      order by x.at limit 5000) e
    where e.transaction < (select max(s.below) from journal.seal s) limit 5000);
  if cardinality(gone) = 0 then return 0; end if;
  insert into journal.entry (compartment, leaf, module, service, act, kind, facts)
  values ('open', '', 'journal', 'journal', 'ended', 'entry', jsonb_build_object('forgotten', cardinality(gone), 'digest',
    encode(sha256(convert_to((select string_agg(g.id::text, ',' order by g.id) from unnest(gone) g (id)), 'UTF8')), 'hex')))
  returning id into told;
  update journal.entry set salt = null, at = null, module = null, asker = null, service = null, act = null, kind = null,
    record = null, reason = null, facts = null, forgotten_by = told
  where id = any (gone);
  return cardinality(gone);
end $$;

-- The last published seal, once a day: it is marked as mailed in the transaction that posts the mail.
create or replace function journal.seal_to_mail() returns table (published bigint, head text, signer text)
  language plpgsql volatile security definer set search_path = ''
as $$
begin
  if not journal.is_sealer() then raise exception 'not the sealer' using errcode = 'insufficient_privilege'; end if;
  return query
    update journal.published_seal p set mailed_at = now()
    where p.number = (select max(l.number) from journal.published_seal l) and p.mailed_at is null
      and not exists (select from journal.published_seal m where m.mailed_at > now() - interval '1 day')
    returning p.number, encode(p.head, 'hex'), p.signer;
end $$;

-- Whose key made the last seal; null before the first one.
create or replace function journal.last_signer() returns text
  language sql stable security definer set search_path = ''
  return (select s.signer from journal.seal s order by s.number desc limit 1);
