create table network.notice_day (
  days int primary key check (days between 1 and 365)
);
comment on table network.notice_day is 'How many days before it ends a mandate or a clearance is announced.';
insert into network.notice_day (days) values (60), (30), (7);

create table network.clearance_level (
  code text primary key check (code ~ '^[a-z_]+$'),
  rank int not null unique,
  name kernel.bilingual not null,
  valid daterange not null
);
comment on table network.clearance_level is 'Levels of the law of 11 December 1998. The level RESTREINT/BEPERKT (since 31 December 2023) asks for no clearance and is not here. Days and names are settings: general knowledge, not read in the law.';
insert into network.clearance_level (code, rank, name, valid) values
  ('confidential', 1, '{"nl": "VERTROUWELIJK", "fr": "CONFIDENTIEL", "en": "CONFIDENTIAL"}', '[2000-06-01,)'),
  ('secret', 2, '{"nl": "GEHEIM", "fr": "SECRET", "en": "SECRET"}', '[2000-06-01,)'),
  ('top_secret', 3, '{"nl": "ZEER GEHEIM", "fr": "TRÈS SECRET", "en": "TOP SECRET"}', '[2000-06-01,)');

create table network.clearance (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references network.person,
  level text not null references network.clearance_level,
  granted_on date not null,
  expires_on date not null,
  constraint "a clearance ends after it begins" check (expires_on > granted_on)
);
comment on table network.clearance is 'Until when somebody holds a security clearance. Its number is not kept.';
comment on column network.clearance.expires_on is 'The last day.';
create index on network.clearance (person_id, expires_on);
create index on network.clearance (level);
create index on network.clearance (expires_on);
