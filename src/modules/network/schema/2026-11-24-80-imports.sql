create table network.import (
  id uuid primary key default gen_random_uuid(),
  sent_by_id uuid not null references network.person,
  sent_at timestamptz not null default now(),
  step text not null default 'trial' check (step in ('trial', 'keep')),
  lines int not null check (lines > 0),
  read_to int not null default 0,
  added int not null default 0,
  changed int not null default 0,
  same int not null default 0,
  refused int not null default 0,
  tries int not null default 0,
  ended_at timestamptz,
  stopped boolean not null default false
);
comment on table network.import is 'A file of people and mandates that somebody sent, and how far its work is. It is forgotten after two weeks.';
comment on column network.import.step is 'trial: each line is tried and taken back; keep: for good.';
comment on column network.import.read_to is 'The line of the file up to which this step is done.';
comment on column network.import.tries is 'How often the work was taken up since a batch was last done.';
comment on column network.import.ended_at is 'When this step was done or stopped; empty while there is work.';
create index on network.import (sent_by_id, sent_at desc, id);
create index on network.import (sent_at) where ended_at is null;
create index on network.import (sent_at);

create table network.import_line (
  import_id uuid not null references network.import on delete cascade,
  line int not null,
  fields jsonb,
  fault text,
  result text check (result in ('added', 'changed', 'same', 'refused')),
  reason text,
  primary key (import_id, line),
  constraint "a line has its fields or what is wrong with it" check ((fields is null) <> (fault is null))
);
comment on table network.import_line is 'The lines of such a file, and what became of each in the last step.';
comment on column network.import_line.reason is 'The code of a fault, or the sentence of the rule that refused it.';
create index on network.import_line (import_id, result, line);
