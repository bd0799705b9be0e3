-- What My day counts for whoever oversees.
create index on journal.opening (kind) where broke_glass and reviewed_at is null;
create index on journal.alert (compartment, raised_at);
create index on journal.entry (asker, compartment, at) where act = 'opened' and kind = 'journal';
