create table network.announced_end (
  addressee_id uuid not null references network.person,
  mandate_id uuid references network.mandate on delete cascade,
  clearance_id uuid references network.clearance on delete cascade,
  ends_on date not null,
  days int not null,
  announced_on date not null,
  constraint "what ends is a mandate or a clearance" check (num_nonnulls(mandate_id, clearance_id) = 1),
  constraint "an end is announced to somebody once for each threshold"
    unique nulls not distinct (addressee_id, mandate_id, clearance_id, ends_on, days)
);
comment on table network.announced_end is 'To whom a mail announced which end, so that it does so once. What has ended is forgotten.';
comment on column network.announced_end.days is 'The threshold that was reached: so many days before the end at most.';
create index on network.announced_end (addressee_id, announced_on);
create index on network.announced_end (mandate_id);
create index on network.announced_end (clearance_id);
create index on network.announced_end (ends_on);
