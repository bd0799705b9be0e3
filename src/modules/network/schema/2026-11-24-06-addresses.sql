alter table network.person add column address text
  constraint "an address of a person is written in small letters, with one @" check (address ~ '^[^\s@A-Z]+@[^\s@A-Z]+$' and length(address) <= 254);
comment on column network.person.address is 'Where mail reaches them; it is also how they sign in. Empty for whoever has none.';
create unique index "an address belongs to one person" on network.person (address);
