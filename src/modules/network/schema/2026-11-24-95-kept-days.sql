alter table network.mandate
  add column noted_at timestamptz not null default now(),
  add column noted_by_id uuid references network.person,
  add column confirmed_at timestamptz,
  add column confirmed_by_id uuid references network.person,
  add column came_with_id uuid references network.succession on delete cascade,
  add constraint "nobody confirms their own mandate" check (confirmed_by_id <> person_id);
comment on column network.mandate.noted_at is 'When it was noted here; it may have begun long before.';
comment on column network.mandate.noted_by_id is 'Who noted it; empty for whoever runs Tandem.';
comment on column network.mandate.confirmed_at is 'When a second person agreed; only mandates that oversee the journal wait for that.';
comment on column network.mandate.confirmed_by_id is 'Who agreed; empty where whoever runs Tandem gave the mandate.';
comment on column network.mandate.came_with_id is 'The succession with which somebody came along; it goes when the succession is taken back.';
create index on network.mandate (noted_by_id);
create index on network.mandate (confirmed_by_id);
create index on network.mandate (came_with_id);

-- Whoever oversees already goes on.
update network.mandate m set confirmed_at = m.noted_at
from network.function f where f.code = m.function and f.oversees <> '{}';

create table network.former_days (
  id bigint generated always as identity primary key,
  mandate_id uuid not null references network.mandate,
  starts_on date not null,
  ends_on date,
  stood_until timestamptz not null default now(),
  changed_by_id uuid references network.person
);
comment on table network.former_days is 'The days that a mandate had before they were changed, so that who represented whom is not rewritten unseen.';
comment on column network.former_days.changed_by_id is 'Who changed them; empty for whoever runs Tandem.';
create index on network.former_days (mandate_id, id);
create index on network.former_days (changed_by_id);
