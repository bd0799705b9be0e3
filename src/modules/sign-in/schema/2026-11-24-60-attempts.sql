-- The functions that keep attempts go with the table; they are stated again.
drop table sign_in.attempt cascade;
create table sign_in.attempt (
  proof bytea primary key check (length(proof) = 32),
  ends_at timestamptz not null
);
comment on table sign_in.attempt is 'An attempt that was answered: it is not answered again. One that was only begun is kept by nobody: it travels with the reader, sealed.';
comment on column sign_in.attempt.proof is 'SHA-256 of the sealed attempt.';
create index on sign_in.attempt (ends_at);

create table sign_in.attempt_key (
  key bytea primary key check (length(key) = 32)
);
comment on table sign_in.attempt_key is 'What seals attempts, one for all processes that serve this database.';
insert into sign_in.attempt_key values (sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())));
