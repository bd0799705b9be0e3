create table sign_in.session (
  proof bytea primary key check (length(proof) = 32),
  person_id uuid not null references network.person,
  created_at timestamptz not null default now(),
  ends_at timestamptz not null default now() + interval '12 hours'
);
comment on column sign_in.session.proof is 'SHA-256 of the secret that only the browser has.';
create index on sign_in.session (ends_at);
create index on sign_in.session (person_id);
