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
