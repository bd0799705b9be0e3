create table journal.compartment (
  code text primary key check (code ~ '^[a-z_]+$'),
  name kernel.bilingual not null,
  pseudonym_key bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
  kept_for interval not null default '10 years' check (kept_for >= interval '1 year')
);
comment on column journal.compartment.kept_for is 'How long entries keep what they say (GK: to be confirmed by the data protection officer); their leaves stay.';
comment on table journal.compartment is 'What oversight looks at separately: the open workspaces together, and each compartment by itself.';
comment on column journal.compartment.pseudonym_key is 'Makes the names under which oversight sees records: the same record is another one in another compartment.';

insert into journal.compartment (code, name) values
  ('open', '{"nl": "Open werkruimten", "fr": "Espaces de travail ouverts", "en": "Open workspaces"}');

create type journal.act as enum (
  'listed', 'searched', 'opened', 'read', 'added', 'changed', 'ended', 'exported', 'imported',
  'signed_in', 'signed_out', 'refused', 'broke_glass', 'reviewed', 'alerted');

create table journal.entry (
  id bigint generated always as identity primary key,
  transaction xid8 not null default pg_current_xact_id(),
  leaf bytea not null,
  compartment text not null references journal.compartment,
  salt bytea,
  at timestamptz,
  module text,
  asker uuid,
  service text,
  act journal.act,
  kind text check (kind ~ '^[a-z_]+$'),
  record uuid,
  reason text check (length(reason) <= 500),
  facts jsonb,
  forgotten_by bigint references journal.entry
);
comment on table journal.entry is 'Who did or read what, and when. Never content: keys, codes, counts, and the reason that somebody gave.';
comment on column journal.entry.leaf is 'SHA-256 of the salted fields. It stays when the fields are forgotten, so that the tree stays whole.';
comment on column journal.entry.transaction is 'Entries of a transaction that still runs are not sealed yet; the seal covers whole transactions.';
comment on column journal.entry.forgotten_by is 'The entry that tells that this one was forgotten, with which others: it says nothing any more.';
comment on column journal.entry.asker is 'The person, without a foreign key: the journal outlives them.';
create index on journal.entry (transaction, id);
create index on journal.entry (compartment, id desc);
create index on journal.entry (compartment, act, id desc);
create index on journal.entry (compartment, at) where forgotten_by is null;
create index on journal.entry (forgotten_by) where forgotten_by is not null;
create index on journal.entry (record, id desc) where record is not null;
create index on journal.entry (asker, id desc) where asker is not null;

create table journal.seal (
  number bigint primary key check (number > 0),
  sealed_at timestamptz not null,
  above xid8 not null,
  below xid8 not null,
  entries bigint not null check (entries >= 0),
  root bytea not null check (length(root) = 32),
  previous bytea not null check (length(previous) = 32),
  signature bytea not null check (length(signature) = 64),
  signer text not null
);
comment on table journal.seal is 'One signed root over all entries of the transactions from `above` to before `below`. Each seal holds the hash of the one before.';
comment on column journal.seal.signer is 'Fingerprint of the public key (SHA-256 of its DER form, hexadecimal).';

create table journal.published_seal (
  number bigint generated always as identity primary key,
  seal bigint not null unique references journal.seal,
  published_at timestamptz not null,
  head bytea not null check (length(head) = 32),
  signer text not null,
  mailed_at timestamptz
);
comment on table journal.published_seal is 'One seal an hour, for everybody to keep: it holds all before it. How much happens when is nobody’s business, so it has a number of its own.';

create table journal.watched (
  only_one boolean primary key default true check (only_one),
  below xid8 not null default '0'
);
comment on table journal.watched is 'Up to which transaction alerts have been looked for.';
insert into journal.watched default values;

create table journal.record_kind (
  code text primary key check (code ~ '^[a-z_]+$'),
  compartment text not null references journal.compartment,
  name kernel.bilingual not null,
  minutes int not null default 15 check (minutes between 1 and 60),
  breakable boolean not null default false,
  constraint "the glass of some compartments is never broken"
    check (not breakable or compartment not in ('casework', 'feedback', 'task_forces', 'incidents'))
);
comment on table journal.record_kind is 'Kinds of records about one person, which nobody opens without saying why.';
comment on column journal.record_kind.minutes is 'How long an opened record stays open for whoever opened it.';
comment on column journal.record_kind.breakable is 'Whether break-glass may open it. Never for casework, feedback, task forces, an identity in an incident, or TLP:RED.';
create index on journal.record_kind (compartment);

create table journal.opening (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null,
  kind text not null references journal.record_kind,
  record uuid not null,
  reason text not null check (length(btrim(reason)) between 10 and 500),
  broke_glass boolean not null default false,
  opened_at timestamptz not null default now(),
  until timestamptz not null,
  reviewed_at timestamptz,
  reviewed_by uuid,
  justified boolean,
  check ((reviewed_at is null) = (reviewed_by is null) and (reviewed_at is null) = (justified is null)),
  constraint "whoever broke the glass does not review it" check (reviewed_by <> person_id)
);
comment on table journal.opening is 'Who opened which record, why and until when: what the policies of the record ask.';
create index on journal.opening (person_id, kind, record, until desc);
create index on journal.opening (kind);
create index on journal.opening (opened_at desc, id desc) where broke_glass;

create table journal.overseer (
  person_id uuid not null,
  compartment text not null references journal.compartment,
  starts_on date not null,
  ends_on date not null default 'infinity',
  primary key (person_id, compartment, starts_on)
);
comment on table journal.overseer is 'Who may look at which compartment, on which days. The network keeps it: it follows from mandates.';
create index on journal.overseer (compartment);

create table journal.look (
  person_id uuid primary key,
  compartment text not null references journal.compartment,
  reason text not null check (length(btrim(reason)) between 10 and 500),
  until timestamptz not null
);
comment on table journal.look is 'The one compartment at which an overseer looks now; another look takes its place.';
create index on journal.look (compartment);

create table journal.alert_rule (
  code text primary key check (code ~ '^[a-z_]+$'),
  name kernel.bilingual not null,
  acts journal.act[] not null check (cardinality(acts) > 0),
  facts jsonb not null default '{}',
  more_than int not null check (more_than >= 0),
  within interval not null check (within between interval '1 minute' and interval '31 days'),
  valid daterange not null default '[2026-01-01,)'
);
comment on table journal.alert_rule is 'What somebody should look at: more than so many records in so long, of entries with these acts and facts.';

insert into journal.alert_rule (code, name, acts, facts, more_than, within) values
  ('many_records', '{"nl": "Veel dossiers in korte tijd", "fr": "Beaucoup de dossiers en peu de temps", "en": "Many records in a short time"}',
    '{opened,read,broke_glass}', '{}', 20, '1 hour'),
  ('many_refusals', '{"nl": "Vaak iets gevraagd dat niet te zien is", "fr": "Beaucoup de demandes refusées", "en": "Many requests for what may not be seen"}',
    '{refused}', '{}', 30, '1 hour'),
  ('outside_territory', '{"nl": "Dossier buiten het eigen gebied", "fr": "Dossier en dehors de son territoire", "en": "Record outside their own territory"}',
    '{opened,broke_glass}', '{"outside": true}', 0, '1 day'),
  ('large_export', '{"nl": "Veel exports op één dag", "fr": "Beaucoup d’exportations en un jour", "en": "Many exports in one day"}',
    '{exported}', '{}', 10, '1 day');

create table journal.alert (
  id bigint generated always as identity primary key,
  rule text not null references journal.alert_rule,
  compartment text not null references journal.compartment,
  asker uuid not null,
  raised_at timestamptz not null default now(),
  entries int not null
);
create index on journal.alert (compartment, id desc);
create index on journal.alert (asker, rule, raised_at desc);
create index on journal.alert (rule);
