grant select on network.territory, network.territory_part, network.postcode, network.partner, network.alias,
  network.function, network.person, network.mandate, network.seat, network.succession,
  network.notice_day, network.clearance_level, network.clearance,
  network.succeeded, network.former_days to tandem_network;
grant select on network.partners, network.people_names, network.aliases to tandem_app;
grant execute on function network.holds(text), network.is_colleague(), network.my_partners(), network.acting_for()
  to tandem_app;
grant insert (name, language, address), update (name, language, address, revision) on network.person to tandem_network;
grant insert (person_id, partner_id, function, starts_on, ends_on, seat_id, stands_in, territory_id), update (starts_on, ends_on, revision)
  on network.mandate to tandem_network;
grant insert (person_id, level, granted_on, expires_on), update (expires_on) on network.clearance to tandem_network;
grant insert (structure_id, holder_id, designated_by_id, name, alternates, valid), update (valid)
  on network.seat to tandem_network;
grant insert (slug, kind, form, name, abbreviation, level, territory_id, purpose, address, website, valid),
  update (name, abbreviation, level, territory_id, purpose, address, website, valid, revision)
  on network.partner to tandem_network;
grant execute on function network.people_found(text), network.partners_found(text), network.territories_found(text),
  network.open_functions(), network.seats_to_fill(), network.representatives_on(uuid, date), network.may_act_for(uuid), network.may_change_mandate(uuid), network.lies_within(uuid, uuid, date),
  network.merge_zones(text[], text, jsonb, date), network.merge_partners(uuid[], uuid, date),
  network.undo_succession(uuid), network.confirm_overseer(uuid, int) to tandem_network;

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
create policy "whoever acts for a partner adds people" on network.person for insert
  with check (cardinality((select network.acting_for())) > 0);
create policy "the coordination changes what is known of people" on network.person for update
  using ((select network.holds('regional_coordinator')));
create or replace trigger "nobody here changes the address of who oversees or coordinates" before update of address on network.person
  for each row when (kernel.person_id() is not null and new.address is distinct from old.address)
  execute function network.refuse_address();

create policy "the coordination adds partners" on network.partner for insert
  with check ((select network.holds('regional_coordinator')));
create policy "the coordination changes partners" on network.partner for update
  using ((select network.holds('regional_coordinator')));
create policy "whoever acts for a partner changes how it is reached" on network.partner for update
  using (id = any ((select network.acting_for())::uuid[]));
create or replace trigger "only the coordination changes what a partner is" before update on network.partner
  for each row when (kernel.person_id() is not null) execute function network.refuse_other_partner();
create or replace trigger "somebody coordinates on every day to come" after update of valid on network.partner
  for each row when (kernel.person_id() is not null and new.valid <> old.valid)
  execute function network.refuse_gap_of_partner();
create or replace trigger "a new partner has a territory that exists" before insert on network.partner
  for each row when (new.territory_id is not null) execute function network.refuse_territory();
create or replace trigger "another territory of a partner exists" before update of territory_id on network.partner
  for each row when (new.territory_id is distinct from old.territory_id and new.territory_id is not null)
  execute function network.refuse_territory();

create policy "colleagues see who acts for whom" on network.mandate for select
  using ((select network.is_colleague()));
create policy "people see their own mandates" on network.mandate for select
  using (person_id = (select kernel.person_id()));
create policy "the coordination gives mandates to others" on network.mandate for insert
  with check ((select network.holds('regional_coordinator')) and person_id <> (select kernel.person_id()));
create policy "whoever acts for a partner gives its mandates to others" on network.mandate for insert
  with check (partner_id = any ((select network.acting_for())::uuid[])
    and function = any ((select network.open_functions())::text[]) and person_id <> (select kernel.person_id()));
create policy "whoever designates for a seat gives its mandates to others" on network.mandate for insert
  with check (seat_id = any ((select network.seats_to_fill())::uuid[]) and person_id <> (select kernel.person_id()));
create policy "whoever designates for a seat changes its mandates" on network.mandate for update
  using (seat_id = any ((select network.seats_to_fill())::uuid[]));
create policy "everybody sees when an end is announced" on network.notice_day for select using (true);
create policy "everybody sees which clearances there are" on network.clearance_level for select using (true);
create policy "people see their own clearances" on network.clearance for select
  using (person_id = (select kernel.person_id()));
create policy "the coordination sees the clearances that it opened" on network.clearance for select
  using ((select network.holds('regional_coordinator')) and (select kernel.is_fresh())
    and journal.has_opened('clearance', person_id));
create policy "colleagues see the clearances of which they broke the glass" on network.clearance for select
  using ((select network.is_colleague()) and (select kernel.is_fresh()) and journal.has_broken('clearance', person_id));
create policy "the coordination notes clearances of others" on network.clearance for insert
  with check ((select network.holds('regional_coordinator')) and (select kernel.is_fresh())
    and person_id <> (select kernel.person_id()));
create policy "the coordination ends clearances of others" on network.clearance for update
  using ((select network.holds('regional_coordinator')) and (select kernel.is_fresh())
    and person_id <> (select kernel.person_id()) and journal.has_opened('clearance', person_id));
create policy "everybody sees what became what" on network.succession for select using (true);
create policy "everybody sees which ones became which" on network.succeeded for select using (true);
create policy "everybody sees which seats a structure has" on network.seat for select using (true);
create policy "the coordination adds seats" on network.seat for insert
  with check ((select network.holds('regional_coordinator')));
create policy "the coordination closes seats" on network.seat for update
  using ((select network.holds('regional_coordinator')));
create policy "the coordination changes mandates" on network.mandate for update
  using ((select network.holds('regional_coordinator')));
create policy "whoever acts for a partner changes its mandates" on network.mandate for update
  using (partner_id = any ((select network.acting_for())::uuid[])
    and function = any ((select network.open_functions())::text[]));
create policy "people end their own mandates" on network.mandate for update
  using (person_id = (select kernel.person_id()));
create or replace trigger "a mandate fits and is given once" before insert or update of starts_on, ends_on on network.mandate
  for each row execute function network.refuse_mandate();
create or replace trigger "the last who acts for a partner is replaced first" before update on network.mandate
  for each row when (kernel.person_id() is not null) execute function network.refuse_orphans();
create or replace trigger "one’s own mandate only becomes shorter" before update on network.mandate
  for each row when (new.person_id = kernel.person_id()) execute function network.refuse_own_mandate();
create or replace trigger "only the coordination corrects days that have passed" before update on network.mandate
  for each row when (kernel.person_id() is not null and coalesce(new.ends_on >= new.starts_on, true))
  execute function network.refuse_past_days();
create or replace trigger "nobody else changes the days of who oversees" before update on network.mandate
  for each row when (kernel.person_id() <> new.person_id and old.confirmed_at is not null
    and (new.starts_on, new.ends_on) is distinct from (old.starts_on, old.ends_on))
  execute function network.refuse_overseer_days();
create or replace trigger "a mandate says who noted it" before insert on network.mandate
  for each row when (kernel.person_id() is not null) execute function network.note_who();
create or replace trigger "only the coordination notes days that have passed" before insert on network.mandate
  for each row when (kernel.person_id() is not null and new.starts_on < kernel.today())
  execute function network.refuse_past_mandate();
create or replace trigger "somebody coordinates on every day to come" after update on network.mandate
  for each row when (kernel.person_id() is not null and old.function = 'regional_coordinator'
    and (new.starts_on, new.ends_on) is distinct from (old.starts_on, old.ends_on))
  execute function network.refuse_gap_of_mandate();
create or replace trigger "what somebody changed by hand no merger takes back" before update on network.mandate
  for each row when (old.came_with_id is not null and (new.starts_on, new.ends_on) is distinct from (old.starts_on, old.ends_on))
  execute function network.let_go();
create or replace trigger "who comes along follows from the mandates" after insert or update or delete on network.mandate
  for each row execute function network.bring_along_again();
create or replace trigger "a seat does not close before somebody left it" before update of valid on network.seat
  for each row when (kernel.person_id() is not null) execute function network.refuse_seat_of_past();
create or replace trigger "the days that a mandate had are kept" after update on network.mandate
  for each row when ((new.starts_on, new.ends_on) is distinct from (old.starts_on, old.ends_on))
  execute function network.keep_former_days();
create policy "colleagues see which days a mandate had" on network.former_days for select
  using ((select network.is_colleague()));

grant execute on function network.other_clearances_ending(), network.open_ending_clearances(text), network.clearance_readers(uuid), network.is_outside(uuid),
  network.announce_ends() to tandem_network;
grant execute on function network.name_of(uuid), network.person_of_address(text), network.address_of(uuid) to tandem_sign_in_rules;
grant execute on function network.may_invite(uuid) to tandem_sign_in, tandem_sign_in_rules;
grant execute on function network.speak(text), network.my_language() to tandem_sign_in;

create or replace trigger "who oversees follows from mandates" after insert or update or delete on network.mandate
  for each row execute function network.keep_overseers();
create or replace trigger "who oversees follows from functions" after update of oversees on network.function
  for each row execute function network.keep_overseers_of_function();
drop trigger if exists "a zone has municipalities" on network.territory;
create constraint trigger "a zone has municipalities" after insert on network.territory
  deferrable initially deferred for each row execute function network.refuse_empty_zone();


grant select, delete on network.import to tandem_network;
grant select on network.import_line to tandem_network;
grant insert (sent_by_id, lines), update (step, read_to, added, changed, same, refused, tries, ended_at, stopped)
  on network.import to tandem_network;
grant insert (import_id, line, fields, fault), update (result, reason) on network.import_line to tandem_network;
grant execute on function network.my_imports(), network.take_imports(), network.give_up_import(uuid) to tandem_network;
create policy "the coordination sees the files that it sent itself" on network.import for select
  using (sent_by_id = (select kernel.person_id()) and (select network.holds('regional_coordinator')));
create policy "the coordination sends files" on network.import for insert
  with check (sent_by_id = (select kernel.person_id()) and (select network.holds('regional_coordinator')));
create policy "the coordination moves the files that it sent itself" on network.import for update
  using (sent_by_id = (select kernel.person_id()) and (select network.holds('regional_coordinator')));
create policy "the coordination forgets the files that it sent itself" on network.import for delete
  using (sent_by_id = (select kernel.person_id()) and (select network.holds('regional_coordinator')));
create policy "the coordination sees the lines of its own files" on network.import_line for select
  using (import_id = any ((select network.my_imports())::uuid[]));
create policy "the coordination adds the lines of its own files" on network.import_line for insert
  with check (import_id = any ((select network.my_imports())::uuid[]));
create policy "the coordination tells what became of the lines of its files" on network.import_line for update
  using (import_id = any ((select network.my_imports())::uuid[]));
