-- What is searched: names without accents and punctuation, in small letters. The same steps as network.folded, which does
-- not exist yet when this runs; a test holds the two together.
alter table network.person
  add column revision int not null default 1,
  add column sort_name text collate "C" not null generated always as (
    regexp_replace(lower(replace(replace(replace(replace(replace(translate(regexp_replace(normalize(name, nfd), '[\u0300-\u036f]', '', 'g'),
    'ıøØłŁđĐ', 'ioOlLdD'), 'ß', 'ss'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae')),
    '[\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f’]+', ' ', 'g')) stored,
  add column words tsvector not null generated always as (to_tsvector('simple',
    regexp_replace(lower(replace(replace(replace(replace(replace(translate(regexp_replace(normalize(name, nfd), '[\u0300-\u036f]', '', 'g'),
    'ıøØłŁđĐ', 'ioOlLdD'), 'ß', 'ss'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae')),
    '[\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f’]+', ' ', 'g'))) stored;
create index on network.person (sort_name, id);
create index on network.person using gin (words);

alter table network.partner
  add column revision int not null default 1,
  add column address text constraint "an address of a partner holds one @"
    check (address ~ '^[^\s@]+@[^\s@]+$' and length(address) <= 254),
  add column website text constraint "a website of a partner begins with https"
    check (website ~ '^https://[^\s<>"]+$' and length(website) <= 300),
  add column words tsvector not null generated always as (to_tsvector('simple',
    regexp_replace(lower(replace(replace(replace(replace(replace(translate(regexp_replace(normalize(coalesce(name ->> 'nl', '') || ' ' || coalesce(name ->> 'fr', '') || ' ' || coalesce(name ->> 'en', '') || ' ' || coalesce(abbreviation ->> 'nl', '') || ' ' || coalesce(abbreviation ->> 'fr', '') || ' ' || coalesce(abbreviation ->> 'en', ''), nfd), '[\u0300-\u036f]', '', 'g'),
    'ıøØłŁđĐ', 'ioOlLdD'), 'ß', 'ss'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae')),
    '[\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f’]+', ' ', 'g'))) stored;
create index on network.partner using gin (words);
comment on column network.partner.address is 'Where mail reaches the partner, for everybody.';

alter table network.alias
  add column words tsvector not null generated always as (to_tsvector('simple',
    regexp_replace(lower(replace(replace(replace(replace(replace(translate(regexp_replace(normalize(coalesce(name ->> 'nl', '') || ' ' || coalesce(name ->> 'fr', '') || ' ' || coalesce(name ->> 'en', ''), nfd), '[\u0300-\u036f]', '', 'g'),
    'ıøØłŁđĐ', 'ioOlLdD'), 'ß', 'ss'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae')),
    '[\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f’]+', ' ', 'g'))) stored;
create index on network.alias using gin (words);

alter table network.territory
  add column words tsvector not null generated always as (to_tsvector('simple',
    regexp_replace(lower(replace(replace(replace(replace(replace(translate(regexp_replace(normalize(code || ' ' || coalesce(name ->> 'nl', '') || ' ' || coalesce(name ->> 'fr', '') || ' ' || coalesce(name ->> 'en', ''), nfd), '[\u0300-\u036f]', '', 'g'),
    'ıøØłŁđĐ', 'ioOlLdD'), 'ß', 'ss'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae')),
    '[\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f’]+', ' ', 'g'))) stored;
create index on network.territory using gin (words);

alter table network.postcode
  add column words tsvector not null generated always as (to_tsvector('simple',
    regexp_replace(lower(replace(replace(replace(replace(replace(translate(regexp_replace(normalize(code || ' ' || coalesce(place ->> 'nl', '') || ' ' || coalesce(place ->> 'fr', ''), nfd), '[\u0300-\u036f]', '', 'g'),
    'ıøØłŁđĐ', 'ioOlLdD'), 'ß', 'ss'), 'œ', 'oe'), 'Œ', 'oe'), 'æ', 'ae'), 'Æ', 'ae')),
    '[\x01-\x2f\x3a-\x40\x5b-\x60\x7b-\x7f’]+', ' ', 'g'))) stored;
create index on network.postcode using gin (words);

-- Which partners may have somebody with this function, and whether only the coordination gives it. Policies of other
-- modules ask for a function whoever it is for: a function that fits no other partner cannot be taken by a detour.
alter table network.function
  add column forms text[] not null default '{}',
  add column reserved boolean not null default false;
comment on column network.function.forms is 'The forms of the partners for which somebody can have it.';
comment on column network.function.reserved is 'Only the coordination gives it.';

update network.function f set forms = g.forms::text[], reserved = g.reserved from (values
  ('regional_coordinator', '{regional_service}', true),
  ('prevention_officer', '{municipality}', false),
  ('zone_representative', '{police_zone}', false),
  ('internal_control_officer', '{police_zone}', true),
  ('coordinating_director', '{federal_police}', true),
  ('local_cell_chair', '{local_cell}', true),
  ('local_cell_coordinator', '{local_cell}', false),
  ('analyst', '{federal_service}', true),
  ('task_force_secretary', '{task_force}', false),
  ('working_group_chair', '{working_group}', true),
  ('project_lead', '{association,federal_service,community_service,regional_service,municipality}', false),
  ('field_worker', '{association,municipality,school}', false),
  ('head_teacher', '{school}', false),
  ('researcher', '{university}', false),
  ('data_protection_officer', '{oversight_body}', true),
  ('auditor', '{oversight_body}', true),
  ('oversight_member', '{oversight_body}', true)) as g (code, forms, reserved)
where g.code = f.code;

alter table network.mandate
  add column revision int not null default 1;
create index on network.mandate (ends_on) where ends_on is not null;
