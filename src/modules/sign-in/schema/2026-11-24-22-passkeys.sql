create table sign_in.attempt (
  proof bytea primary key check (length(proof) = 32),
  browser bytea not null check (length(browser) = 32),
  kind text not null check (kind in ('passkey', 'new_passkey', 'provider')),
  person_id uuid,
  back_to text not null default '' check (length(back_to) <= 500),
  ends_at timestamptz not null default now() + interval '10 minutes'
);
comment on table sign_in.attempt is 'A question that only one browser may answer, once and soon: a passkey''s challenge, or a journey to the organisation''s own sign-in.';
comment on column sign_in.attempt.proof is 'SHA-256 of the challenge, or of the state that travels with the reader.';
create index on sign_in.attempt (ends_at);

create table sign_in.passkey (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references network.person,
  credential bytea not null unique,
  public_key bytea not null,
  counter bigint not null check (counter >= 0),
  name text not null check (length(name) between 1 and 60),
  created_at timestamptz not null default now(),
  used_on date
);
comment on table sign_in.passkey is 'The public half of a passkey: it recognises its owner, and is of no use to anybody else.';
create index on sign_in.passkey (person_id, created_at desc);
