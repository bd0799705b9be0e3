alter table network.function add column oversees text[] not null default '{}';
comment on column network.function.oversees is 'The compartments of the journal at which somebody with this function may look.';
update network.function set oversees = '{open}' where code in ('data_protection_officer', 'auditor', 'oversight_member');
