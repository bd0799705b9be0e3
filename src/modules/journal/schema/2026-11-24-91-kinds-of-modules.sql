-- A kind of record belongs to one module: only that one opens it, breaks its glass, or tells who read it.
alter table journal.record_kind add column module text check (module ~ '^[a-z_]+$');
comment on column journal.record_kind.module is 'The module that has these records, by its schema; no other one writes about them.';
update journal.record_kind set module = case code when 'clearance' then 'network' else compartment end;
alter table journal.record_kind alter column module set not null,
  add constraint "a kind stands in its own compartment or in the open one" check (compartment in ('open', module));
