create type network.level as enum ('local', 'regional', 'community', 'federal');
comment on type network.level is 'The level of government at which a partner acts.';

create table network.partner (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9-]+$'),
  kind text not null check (kind in ('organisation', 'structure')),
  form text not null check (form in (
    'regional_service', 'municipality', 'police_zone', 'federal_service', 'federal_police', 'community_service',
    'association', 'school', 'university', 'oversight_body',
    'platform', 'task_force', 'working_group', 'local_cell')),
  name kernel.bilingual not null,
  abbreviation kernel.localised not null default '{}',
  level network.level not null,
  territory_id uuid references network.territory,
  purpose kernel.localised not null default '{}',
  valid daterange not null default '[1970-01-01,)'
);
comment on table network.partner is 'Who can carry an action: an organisation, or a structure in which organisations sit together.';
create index on network.partner (level, kind, form, id);
create index on network.partner (territory_id);

create table network.alias (
  id uuid primary key default gen_random_uuid(),
  subject text not null,
  partner_id uuid references network.partner,
  name kernel.bilingual not null,
  valid daterange not null,
  source text not null
);
comment on table network.alias is 'Names by which a partner, plan or strategy was or is known, each with its days.';
create index on network.alias (subject);
create index on network.alias (partner_id);

create table network.function (
  code text primary key check (code ~ '^[a-z_]+$'),
  name kernel.bilingual not null,
  acts_for boolean not null
);
comment on column network.function.acts_for is 'Whether somebody with this function may change the work of the organisation or structure that they act for.';

create table network.person (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 2 and 120),
  language text not null check (language in ('nl', 'fr')),
  created_at timestamptz not null default now()
);

create table network.mandate (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references network.person,
  partner_id uuid not null references network.partner,
  function text not null references network.function,
  starts_on date not null,
  ends_on date,
  constraint "a mandate ends after it starts" check (ends_on >= starts_on)
);
comment on table network.mandate is 'What a person is, for whom, from when until when. Everything a person may do follows from it.';
comment on column network.mandate.ends_on is 'The last day, included; empty while no end is known.';
create index on network.mandate (person_id);
create index on network.mandate (partner_id);
create index on network.mandate (function);

insert into network.function (code, name, acts_for) values
  ('regional_coordinator', '{"nl": "gewestelijk coördinator", "fr": "coordination régionale", "en": "regional coordinator"}', true),
  ('prevention_officer', '{"nl": "preventieambtenaar", "fr": "fonctionnaire de prévention", "en": "prevention officer"}', true),
  ('zone_representative', '{"nl": "vertegenwoordiger van de politiezone", "fr": "représentant ou représentante de la zone de police", "en": "police zone representative"}', true),
  ('internal_control_officer', '{"nl": "medewerker van de dienst intern toezicht", "fr": "membre du service de contrôle interne", "en": "internal control officer"}', false),
  ('coordinating_director', '{"nl": "bestuurlijk directeur-coördinator", "fr": "direction de la coordination administrative", "en": "administrative coordinating director"}', true),
  ('local_cell_chair', '{"nl": "voorzitter van de LIVC-R", "fr": "présidence de la CSIL-R", "en": "chair of the LIVC-R"}', true),
  ('local_cell_coordinator', '{"nl": "coördinator van de LIVC-R", "fr": "coordination de la CSIL-R", "en": "coordinator of the LIVC-R"}', true),
  ('analyst', '{"nl": "analist", "fr": "analyste", "en": "analyst"}', true),
  ('task_force_secretary', '{"nl": "secretaris", "fr": "secrétaire", "en": "secretary"}', true),
  ('working_group_chair', '{"nl": "voorzitter van de werkgroep", "fr": "présidence du groupe de travail", "en": "chair of the working group"}', true),
  ('project_lead', '{"nl": "projectverantwoordelijke", "fr": "responsable de projet", "en": "project lead"}', true),
  ('field_worker', '{"nl": "veldwerker", "fr": "acteur ou actrice de terrain", "en": "field worker"}', false),
  ('head_teacher', '{"nl": "schooldirectie", "fr": "direction d’école", "en": "head teacher"}', true),
  ('researcher', '{"nl": "onderzoeker", "fr": "membre de l’équipe de recherche", "en": "researcher"}', true),
  ('data_protection_officer', '{"nl": "functionaris voor gegevensbescherming", "fr": "délégué ou déléguée à la protection des données", "en": "data protection officer"}', false),
  ('auditor', '{"nl": "auditor", "fr": "membre de l’équipe d’audit", "en": "auditor"}', false),
  ('oversight_member', '{"nl": "lid van het toezichtsorgaan", "fr": "membre de l’organe de contrôle", "en": "member of the oversight body"}', false);
