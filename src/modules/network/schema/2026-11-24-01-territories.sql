create table network.territory (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('region', 'municipality', 'zone')),
  code text not null,
  name kernel.bilingual not null,
  valid daterange not null default '[1970-01-01,)',
  unique (kind, code),
  constraint "a municipality has a NIS code, a police zone four digits"
    check (case kind when 'zone' then code ~ '^\d{4}$' else code ~ '^\d{5}$' end)
);
comment on column network.territory.code is 'NIS code (Statbel) of a region or municipality; four-digit code of a police zone (royal decree of 2001), which is its official identification.';
comment on column network.territory.valid is 'The days on which the territory exists: zones merge, and the past keeps its own.';

create table network.territory_part (
  whole_id uuid not null references network.territory,
  part_id uuid not null references network.territory,
  valid daterange not null default '[1970-01-01,)',
  primary key (whole_id, part_id)
);
create index on network.territory_part (part_id);

create table network.postcode (
  territory_id uuid not null references network.territory,
  code text not null check (code ~ '^\d{4}$'),
  place kernel.bilingual not null,
  primary key (territory_id, code)
);
comment on table network.postcode is 'A postcode does not identify a municipality: 1000 and 1050 straddle borders. The key is the NIS code.';

-- Codes, names and postcodes: FPS Justice reference list, December 2024; composition of the zones: elections of 2012.
insert into network.territory (kind, code, name) values
  ('region', '04000', '{"nl": "Brussels Hoofdstedelijk Gewest", "fr": "Région de Bruxelles-Capitale", "en": "Brussels-Capital Region"}'),
  ('zone', '5339', '{"nl": "Brussel HOOFDSTAD Elsene", "fr": "Bruxelles CAPITALE Ixelles"}'),
  ('zone', '5340', '{"nl": "Brussel-West", "fr": "Bruxelles-Ouest"}'),
  ('zone', '5341', '{"nl": "Zuid", "fr": "Midi"}'),
  ('zone', '5342', '{"nl": "Ukkel / Watermaal-Bosvoorde / Oudergem", "fr": "Uccle / Watermael-Boitsfort / Auderghem"}'),
  ('zone', '5343', '{"nl": "Montgomery", "fr": "Montgomery"}'),
  ('zone', '5344', '{"nl": "Polbruno", "fr": "Polbruno"}');

with listed (nis, nl, fr, zone, postcodes) as (values
  ('21001', 'Anderlecht', 'Anderlecht', '5341', '{1070}'::text[]),
  ('21002', 'Oudergem', 'Auderghem', '5342', '{1160}'),
  ('21003', 'Sint-Agatha-Berchem', 'Berchem-Sainte-Agathe', '5340', '{1082}'),
  ('21004', 'Brussel', 'Bruxelles', '5339', '{1000}'),
  ('21005', 'Etterbeek', 'Etterbeek', '5343', '{1040}'),
  ('21006', 'Evere', 'Evere', '5344', '{1140}'),
  ('21007', 'Vorst', 'Forest', '5341', '{1190}'),
  ('21008', 'Ganshoren', 'Ganshoren', '5340', '{1083}'),
  ('21009', 'Elsene', 'Ixelles', '5339', '{1050}'),
  ('21010', 'Jette', 'Jette', '5340', '{1090}'),
  ('21011', 'Koekelberg', 'Koekelberg', '5340', '{1081}'),
  ('21012', 'Sint-Jans-Molenbeek', 'Molenbeek-Saint-Jean', '5340', '{1080}'),
  ('21013', 'Sint-Gillis', 'Saint-Gilles', '5341', '{1060}'),
  ('21014', 'Sint-Joost-ten-Node', 'Saint-Josse-ten-Noode', '5344', '{1210}'),
  ('21015', 'Schaarbeek', 'Schaerbeek', '5344', '{1030}'),
  ('21016', 'Ukkel', 'Uccle', '5342', '{1180}'),
  ('21017', 'Watermaal-Bosvoorde', 'Watermael-Boitsfort', '5342', '{1170}'),
  ('21018', 'Sint-Lambrechts-Woluwe', 'Woluwe-Saint-Lambert', '5343', '{1200}'),
  ('21019', 'Sint-Pieters-Woluwe', 'Woluwe-Saint-Pierre', '5343', '{1150}')
), municipality as (
  insert into network.territory (kind, code, name)
  select 'municipality', nis, jsonb_build_object('nl', nl, 'fr', fr) from listed
  returning id, code, name
), posted as (
  insert into network.postcode (territory_id, code, place)
  select m.id, p.code, m.name from listed l join municipality m on m.code = l.nis cross join unnest(l.postcodes) as p (code)
)
insert into network.territory_part (whole_id, part_id)
select z.id, m.id from listed l
join municipality m on m.code = l.nis
join network.territory z on z.kind = 'zone' and z.code = l.zone;

insert into network.territory_part (whole_id, part_id)
select r.id, z.id from network.territory r, network.territory z where r.kind = 'region' and z.kind = 'zone';

insert into network.postcode (territory_id, code, place)
select t.id, p.code, p.place::jsonb from network.territory t, (values
  ('1020', '{"nl": "Laken", "fr": "Laeken"}'),
  ('1120', '{"nl": "Neder-Over-Heembeek", "fr": "Neder-Over-Heembeek"}'),
  ('1130', '{"nl": "Haren", "fr": "Haren"}')) as p (code, place)
where t.kind = 'municipality' and t.code = '21004';
