-- Published: what the compartments are called.
create view journal.compartment_names as
  select code, name from journal.compartment;

-- Published: the entries that oversight sees, with pseudonyms in place of the records.
create view journal.seen_entries as
  select e.id, e.at, e.compartment, e.module, e.asker, e.service, e.act, e.kind, e.reason, e.facts,
    -- A pseudonym beside a name would be none: of whoever signs in, who is a record about themselves; of a record that
    -- whoever looks knows, because they opened it or searched for it; of whom an alert is about, who stands in it by name.
    case when e.record is distinct from e.asker and e.asker is distinct from kernel.person_id() and e.act <> 'alerted'
      then journal.pseudonym(e.compartment, e.kind, e.record) end as pseudonym
  from journal.entry e;

-- Published: the alerts that oversight sees.
create view journal.seen_alerts as
  select a.id, a.raised_at, a.compartment, a.asker, a.entries, r.name, r.code as rule
  from journal.alert a join journal.alert_rule r on r.code = a.rule;

-- Published: where the glass was broken, for whoever reviews it and for whoever broke it.
create view journal.broken_glass as
  select o.id, o.person_id, o.kind, k.name as kind_name, k.compartment,
    case when o.person_id <> kernel.person_id() then journal.pseudonym(k.compartment, o.kind, o.record) end as pseudonym,
    o.reason, o.opened_at, o.until, o.reviewed_at, o.reviewed_by, o.justified
  from journal.opening o join journal.record_kind k on k.code = o.kind
  where o.broke_glass;
