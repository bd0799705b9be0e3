create table plan.chapter (
  id uuid primary key default gen_random_uuid(),
  theme text not null unique check (theme ~ '^\d{1,3}$'),
  name kernel.bilingual not null,
  introduction kernel.localised not null default '{}'
);
comment on column plan.chapter.theme is 'The number before the dot of its measures: 2 for polarisation and radicalisation.';

create table plan.version (
  id uuid primary key default gen_random_uuid(),
  chapter_id uuid not null references plan.chapter,
  title kernel.localised not null,
  starts_on date not null,
  ends_on date not null,
  status text not null default 'draft' check (status in ('draft', 'adopted')),
  adopted_on date,
  replaced_on date,
  source_language text check (source_language in ('nl', 'fr')),
  source_text text,
  revision integer not null default 1,
  created_by uuid,
  created_at timestamptz not null default now(),
  constraint "a period ends after it starts" check (ends_on > starts_on),
  constraint "an adopted version has a day of adoption" check ((status = 'adopted') = (adopted_on is not null)),
  constraint "an adopted version has a title in Dutch and French" check (status = 'draft' or title ?& '{nl,fr}'::text[])
);
comment on column plan.version.replaced_on is 'The day on which a newer version was adopted; from then on this one has expired.';
create unique index "one version stands per chapter" on plan.version (chapter_id)
  where status = 'adopted' and replaced_on is null;
create index on plan.version (chapter_id, starts_on desc, id);

create table plan.measure (
  id uuid primary key default gen_random_uuid(),
  chapter_id uuid not null references plan.chapter,
  number text not null check (number ~ '^\d{1,3}\.\d{1,3}$'),
  unique (chapter_id, number)
);
comment on table plan.measure is 'What stays the same through all versions: a chapter and a number.';

create table plan.measure_wording (
  version_id uuid not null references plan.version,
  measure_id uuid not null references plan.measure,
  number_source text not null check (number_source in ('printed', 'inferred')),
  inferred_because kernel.localised not null default '{}',
  short kernel.localised not null default '{}',
  text kernel.localised not null,
  carried_over text[] not null default '{}' check (carried_over <@ '{nl,fr,en}'),
  confirmed boolean not null default false,
  revision integer not null default 1,
  primary key (version_id, measure_id)
);
comment on column plan.measure_wording.short is 'A few words by which people call the measure.';
comment on column plan.measure_wording.carried_over is 'The languages in which the text is still that of the version before, to be checked.';
comment on column plan.measure_wording.confirmed is 'Whether a person confirmed that this is the same measure as before.';
create index on plan.measure_wording (measure_id);

create table plan.mission (
  id uuid primary key default gen_random_uuid(),
  version_id uuid not null references plan.version,
  position integer not null,
  title kernel.localised not null,
  text kernel.localised not null default '{}',
  carried_over text[] not null default '{}' check (carried_over <@ '{nl,fr,en}'),
  confirmed boolean not null default false,
  revision integer not null default 1,
  unique (version_id, position)
);

create table plan.action (
  id uuid primary key default gen_random_uuid(),
  chapter_id uuid not null references plan.chapter,
  kind text not null check (kind in ('under_mission', 'by_partner', 'own')),
  status text not null default 'not_started' check (status in ('not_started', 'ongoing', 'done', 'stopped')),
  starts_on date,
  ends_on date,
  times_a_year integer check (times_a_year between 1 and 366),
  progress kernel.localised not null default '{}',
  lead_id uuid references network.partner,
  revision integer not null default 1,
  changed_by uuid,
  changed_at timestamptz not null default now(),
  constraint "an action ends after it starts" check (ends_on >= starts_on)
);
comment on column plan.action.kind is 'under_mission and by_partner stand in the plan''s text; own is work that a partner adds to the measures.';
comment on column plan.action.progress is 'Where the work stands, in the words of whoever leads it.';
create index on plan.action (chapter_id, kind, id);
create index on plan.action (lead_id);
create index on plan.action (changed_at desc, id desc);

create table plan.action_wording (
  id uuid primary key default gen_random_uuid(),
  action_id uuid not null references plan.action,
  version_id uuid references plan.version,
  mission_id uuid references plan.mission,
  position integer not null default 0,
  title kernel.localised not null,
  text kernel.localised not null,
  carried_over text[] not null default '{}' check (carried_over <@ '{nl,fr,en}'),
  confirmed boolean not null default false,
  revision integer not null default 1,
  unique nulls not distinct (action_id, version_id)
);
comment on column plan.action_wording.version_id is 'The version in whose text the action stands; empty for a partner''s own action.';
create index on plan.action_wording (version_id);
create index on plan.action_wording (mission_id);

create table plan.answer (
  id uuid primary key default gen_random_uuid(),
  action_id uuid not null references plan.action,
  measure_id uuid not null references plan.measure,
  version_id uuid references plan.version,
  how text not null check (how in ('explicit', 'mainly', 'relay')),
  text kernel.localised not null default '{}',
  unique nulls not distinct (action_id, measure_id, version_id)
);
comment on column plan.answer.how is 'explicit: the text says so; mainly: the measure that the action is chiefly for; relay: it passes on what another action makes.';
create index on plan.answer (version_id, measure_id);
create index on plan.answer (measure_id);

create table plan.part (
  action_id uuid not null references plan.action,
  partner_id uuid not null references network.partner,
  role text not null check (role in ('carries', 'supports', 'funds')),
  primary key (action_id, partner_id, role)
);
comment on table plan.part is 'Which partner takes which part in an action, besides the one that leads it.';
create index on plan.part (partner_id);

create table plan.milestone (
  id uuid primary key default gen_random_uuid(),
  action_id uuid not null references plan.action,
  title kernel.bilingual not null,
  due_on date not null,
  reached_on date
);
create index on plan.milestone (action_id, due_on, id);

create table plan.actor (
  version_id uuid not null references plan.version,
  name text not null,
  kind text not null check (kind in ('structure', 'organisation', 'group')),
  primary key (version_id, name)
);
comment on table plan.actor is 'Who a version''s text names, as it names them.';

create table plan.leftover (
  version_id uuid not null references plan.version,
  line integer not null,
  position integer not null,
  text text not null,
  reason kernel.localised,
  primary key (version_id, line, position)
);
comment on table plan.leftover is 'Lines of an imported text that became no measure, mission or action; without a reason nobody has placed them yet.';
