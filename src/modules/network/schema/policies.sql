grant select on network.territory, network.territory_part, network.postcode, network.partner, network.alias,
  network.function, network.person, network.mandate to tandem_network;
grant select on network.partners, network.people_names, network.aliases to tandem_app;
grant execute on function network.holds(text), network.is_colleague(), network.my_partners(), network.acting_for()
  to tandem_app;

create policy "everybody sees the territories" on network.territory for select using (true);
create policy "everybody sees which territory is part of which" on network.territory_part for select using (true);
create policy "everybody sees the postcodes" on network.postcode for select using (true);
create policy "everybody sees who can carry an action" on network.partner for select using (true);
create policy "everybody sees former names" on network.alias for select using (true);
create policy "everybody sees what the functions are called" on network.function for select using (true);

create policy "colleagues see each other" on network.person for select
  using ((select network.is_colleague()));
create policy "people see themselves" on network.person for select
  using (id = (select kernel.person_id()));

create policy "colleagues see who acts for whom" on network.mandate for select
  using ((select network.is_colleague()));
create policy "people see their own mandates" on network.mandate for select
  using (person_id = (select kernel.person_id()));

grant execute on function network.name_of(uuid), network.person_of_address(text), network.address_of(uuid) to tandem_sign_in_rules;
grant execute on function network.may_invite(uuid) to tandem_sign_in, tandem_sign_in_rules;
grant execute on function network.speak(text), network.my_language() to tandem_sign_in;
