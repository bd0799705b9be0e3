create table network.succession (
  id uuid primary key default gen_random_uuid(),
  became_on date not null
);
comment on table network.succession is '"These became that one on this day." Nothing of before is rewritten: what was, stays with the old ones.';
create index on network.succession (became_on desc, id desc);

create table network.succeeded (
  id uuid primary key default gen_random_uuid(),
  succession_id uuid not null references network.succession on delete cascade,
  from_territory_id uuid references network.territory,
  to_territory_id uuid references network.territory,
  from_partner_id uuid references network.partner,
  to_partner_id uuid references network.partner,
  unique (from_territory_id),
  unique (from_partner_id),
  constraint "a territory becomes a territory and a partner a partner" check (
    num_nonnulls(from_territory_id, to_territory_id) in (0, 2) and num_nonnulls(from_partner_id, to_partner_id) in (0, 2)
    and num_nonnulls(from_territory_id, from_partner_id) = 1),
  constraint "nothing becomes itself" check (from_territory_id <> to_territory_id or from_partner_id <> to_partner_id)
);
comment on table network.succeeded is 'One that became another; each becomes another once.';
create index on network.succeeded (succession_id);
create index on network.succeeded (to_territory_id);
create index on network.succeeded (to_partner_id);
