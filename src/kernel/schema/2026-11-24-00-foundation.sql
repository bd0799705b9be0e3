-- Content that people write, in one or more of the languages of the screens.
create domain kernel.localised as jsonb check (
  jsonb_typeof(value) = 'object'
  and value - '{nl,fr,en}'::text[] = '{}'::jsonb
  and not jsonb_path_exists(value, '$.* ? (@.type() != "string" || @ == "")')
);

-- Content that is published: never in one of the two languages only (coordinated laws of 18 July 1966).
create domain kernel.bilingual as jsonb check (
  jsonb_typeof(value) = 'object'
  and value - '{nl,fr,en}'::text[] = '{}'::jsonb
  and not jsonb_path_exists(value, '$.* ? (@.type() != "string" || @ == "")')
  and value ?& '{nl,fr}'::text[]
);

create table kernel.submission (
  once uuid primary key,
  location text,
  created_at timestamptz not null default now()
);
comment on table kernel.submission is 'One row per form that was sent, so that a second click finds the first one''s answer.';
create index on kernel.submission (created_at);
