-- Nothing that was written is written again: only forgetting empties fields, and a trigger watches it.
revoke update, delete on journal.entry from tandem_journal_rules;
grant update (salt, at, module, asker, service, act, kind, record, reason, facts, forgotten_by) on journal.entry to tandem_journal_rules;
revoke update, delete on journal.seal from tandem_journal_rules;
revoke update, delete on journal.published_seal from tandem_journal_rules;
grant update (mailed_at) on journal.published_seal to tandem_journal_rules;
revoke update on journal.alert, journal.opening from tandem_journal_rules;
grant update (until, reviewed_at, reviewed_by, justified) on journal.opening to tandem_journal_rules;

create or replace trigger "every entry is closed" before insert on journal.entry
  for each row execute function journal.close_entry();
create or replace trigger "an entry stays as it was written" before update on journal.entry
  for each row execute function journal.refuse_rewriting();

grant select on journal.compartment_names, journal.seen_entries, journal.seen_alerts, journal.broken_glass to tandem_app;
grant select (code, name) on journal.compartment to tandem_journal;
grant select on journal.record_kind, journal.alert_rule, journal.alert, journal.look to tandem_journal;
grant select (id, person_id, kind, reason, broke_glass, opened_at, until, reviewed_at, reviewed_by, justified)
  on journal.opening to tandem_journal;
grant select (number, published_at, head, signer) on journal.published_seal to tandem_journal;
grant select (id, compartment, at, module, asker, service, act, kind, reason, facts) on journal.entry to tandem_journal;
grant execute on function journal.record(journal.act, text, uuid, text, jsonb), journal.open_record(text, uuid, text, jsonb),
  journal.has_opened(text, uuid), journal.has_broken(text, uuid), journal.break_glass(text, uuid, text, jsonb),
  journal.looking_at(), journal.overseen(), journal.waiting(), journal.pseudonym(text, text, uuid), journal.same_record(bigint) to tandem_app;
grant execute on function journal.sealed_text(journal.seal), journal.unsealed(), journal.keep_seal(journal.seal),
  journal.raise_alerts(), journal.forget(), journal.begin_look(text, text), journal.end_look(),
  journal.review_opening(uuid, boolean), journal.seal_to_mail(), journal.last_signer() to tandem_journal;
grant execute on function journal.readers(text, uuid), journal.appoint(uuid, text[], date, date), journal.dismiss(uuid)
  to tandem_network_rules;

create policy "everybody sees what the compartments are called" on journal.compartment for select using (true);
create policy "everybody sees which kinds of records are opened with a reason" on journal.record_kind for select using (true);
create policy "everybody sees what raises an alert" on journal.alert_rule for select using (true);
create policy "everybody sees the published seals" on journal.published_seal for select using (true);

create policy "an overseer sees the entries of the compartment looked at" on journal.entry for select
  using (compartment = (select journal.looking_at()));
create policy "an overseer sees the alerts of the compartment looked at" on journal.alert for select
  using (compartment = (select journal.looking_at()));
create policy "an overseer sees where the glass was broken" on journal.opening for select
  using (broke_glass and kind in (select k.code from journal.record_kind k where k.compartment = (select journal.looking_at())));
create policy "people see what they opened" on journal.opening for select
  using (person_id = (select kernel.person_id()));
create policy "overseers see at what they look" on journal.look for select
  using (person_id = (select kernel.person_id()));
