create table kernel.mail (
  id uuid primary key default gen_random_uuid(),
  address text check (length(address) <= 254),
  subject text not null check (length(subject) <= 200),
  body text not null check (length(body) <= 5000),
  posted_at timestamptz not null default now(),
  tries int not null default 0,
  due_at timestamptz not null default now(),
  ends_at timestamptz not null
);
comment on table kernel.mail is 'Mail that has still to go out, with the rest of the transaction that posted it. What was sent, or came too late, is deleted.';
comment on column kernel.mail.address is 'Empty for a mail to nobody, which takes as long to post as one to somebody.';
create index on kernel.mail (due_at);
create index on kernel.mail (ends_at);
