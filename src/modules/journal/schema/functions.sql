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
