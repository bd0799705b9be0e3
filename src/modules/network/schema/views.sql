-- Published: who can carry an action. Other modules show a name and a level.
create view network.partners as
  select id, slug, kind, form, name, abbreviation, level, territory_id, valid from network.partner;

-- Published: the name of a colleague, to colleagues.
create view network.people_names as
  select id, name from network.person;

-- Published: names of the past and the present.
create view network.aliases as
  select subject, partner_id, name, valid from network.alias;
