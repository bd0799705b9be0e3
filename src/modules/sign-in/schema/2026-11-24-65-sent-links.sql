-- A link that was sent before this says not where to, and opens nothing any more.
alter table sign_in.link add column sent_to text check (length(sent_to) <= 254);
comment on column sign_in.link.sent_to is 'The address to which it went: a link is worth nothing once that is no longer the address of the person.';
