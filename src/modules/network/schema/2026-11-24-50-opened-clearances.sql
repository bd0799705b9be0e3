insert into journal.record_kind (code, compartment, name, breakable) values
  ('clearance', 'open', '{"nl": "Veiligheidsmachtiging", "fr": "Habilitation de sécurité", "en": "Security clearance"}', true);
