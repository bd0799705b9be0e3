-- From now on a leaf also ties the compartment of an entry that says nothing: it is made of the hash of the fields, which an
-- export shows when it withholds the fields themselves. What was written and sealed before stays as it is.
alter table journal.entry add column fields_hash bytea check (length(fields_hash) = 32);
comment on column journal.entry.fields_hash is 'SHA-256 of the salted fields; with the key, the transaction and the compartment it makes the leaf. Null in entries from before: their leaf is made of everything at once.';
comment on column journal.entry.leaf is 'What the tree holds of the entry. It stays when the fields are forgotten, so that the tree stays whole.';

alter table journal.seal add column format smallint not null default 1 check (format in (1, 2));
comment on column journal.seal.format is '2: every entry under it has the hash of its fields. 1: also entries from before. It is signed, and never goes back.';
