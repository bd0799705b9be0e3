alter table network.mandate add column territory_id uuid references network.territory (id);
comment on column network.mandate.territory_id is
  'For which part of the partner''s territory the mandate is held; null when for all of it.';
create index mandate_territory on network.mandate (territory_id) where territory_id is not null;
