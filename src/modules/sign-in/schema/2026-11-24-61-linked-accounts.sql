alter table sign_in.identity add column id uuid not null default gen_random_uuid();
create unique index on sign_in.identity (id);
comment on column sign_in.identity.id is 'By which its owner removes it: the subject is shown to nobody.';
