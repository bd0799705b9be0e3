create table sign_in.identity (
  issuer text not null check (length(issuer) <= 500),
  subject text not null check (length(subject) <= 255),
  person_id uuid not null references network.person,
  created_at timestamptz not null default now(),
  primary key (issuer, subject)
);
comment on table sign_in.identity is 'Who somebody is at the sign-in of their own organisation. Found once by a verified address, and from then on by the subject: an address may pass to somebody else.';
create unique index "a person is one subject at an issuer" on sign_in.identity (person_id, issuer);
