alter table sign_in.session
  add column id uuid not null default gen_random_uuid(),
  add column way text not null default 'link' check (way in ('story', 'link', 'passkey', 'provider')),
  add column device text not null default 'other other' check (device ~ '^[a-z]+ [a-z]+$'),
  add column proven_at timestamptz not null default now(),
  add column seen_at timestamptz not null default date_trunc('hour', now()),
  alter column ends_at set default now() + interval '7 days';
create unique index on sign_in.session (id);
comment on column sign_in.session.way is 'How they proved who they are.';
comment on column sign_in.session.device is 'The family of the browser and of the system; nothing that tells one device from another.';
comment on column sign_in.session.proven_at is 'When they last proved who they are: the database says it.';
comment on column sign_in.session.seen_at is 'The hour in which they last asked for something.';
comment on column sign_in.session.ends_at is 'At most seven days: a device that is forgotten somewhere is no door for long.';

create table sign_in.link (
  token bytea primary key check (length(token) = 32),
  person_id uuid references network.person,
  browser bytea,
  back_to text not null default '' check (length(back_to) <= 500),
  created_at timestamptz not null default now(),
  ends_at timestamptz not null,
  used_at timestamptz
);
comment on column sign_in.link.token is 'SHA-256 of what stands in the link.';
comment on column sign_in.link.person_id is 'Empty when the address is nobody''s: the work is the same, and the link opens nothing.';
comment on column sign_in.link.browser is 'SHA-256 of what only the browser has that asked; empty for an invitation.';
create index on sign_in.link (person_id, ends_at);
create index on sign_in.link (created_at);
