grant usage on sequence journal.entry_id_seq to tandem_journal_rules;
revoke update, delete on journal.entry, journal.seal from tandem_journal_rules;

create or replace trigger "every entry is closed" before insert on journal.entry
  for each row execute function journal.close_entry();

grant execute on function journal.record(journal.act, text, uuid, text, jsonb) to tandem_app;
