grant select (id, person_id, way, device, created_at, proven_at, seen_at, ends_at) on sign_in.session to tandem_sign_in;

grant execute on function sign_in.person_of(bytea), sign_in.is_fresh() to tandem_app;
grant execute on function sign_in.end_session(bytea), sign_in.end_my_sessions(uuid), sign_in.session_of(bytea),
  sign_in.ask_link(text, bytea, bytea, text), sign_in.invite(uuid, bytea), sign_in.link_at(bytea, bytea),
  sign_in.use_link(bytea, bytea, text), sign_in.attempt_key(),
  sign_in.end_attempt(bytea, timestamptz), sign_in.passkey_of(bytea),
  sign_in.use_passkey(bytea, bigint, bytea, text),
  sign_in.begin_by_provider(text, text, text, timestamptz, bytea, text),
  sign_in.my_address(), sign_in.has_other_way() to tandem_sign_in;
grant select (id, issuer, person_id, created_at), delete on sign_in.identity to tandem_sign_in;
grant select (id, person_id, credential, name, created_at, used_on),
  insert (id, person_id, credential, public_key, counter, name), delete on sign_in.passkey to tandem_sign_in;

create policy "people see their own sessions" on sign_in.session for select
  using (person_id = (select kernel.person_id()) and ends_at > now() and seen_at > now() - interval '12 hours');

create policy "a link is reached only through the functions of sign-in" on sign_in.link for select using (false);

create policy "an attempt is reached only through the functions of sign-in" on sign_in.attempt for select using (false);

create policy "what seals attempts is reached only through functions" on sign_in.attempt_key for select using (false);

create policy "people see their own linked accounts" on sign_in.identity for select
  using (person_id = (select kernel.person_id()));
create policy "people who are fresh and keep another way in remove their own" on sign_in.identity for delete
  using (person_id = (select kernel.person_id()) and (select sign_in.is_fresh()) and (select sign_in.has_other_way()));

create policy "people see their own passkeys" on sign_in.passkey for select
  using (person_id = (select kernel.person_id()));
create policy "people who are fresh add a passkey of their own" on sign_in.passkey for insert
  with check (person_id = (select kernel.person_id()) and (select sign_in.is_fresh()));
create policy "people who are fresh remove a passkey of their own" on sign_in.passkey for delete
  using (person_id = (select kernel.person_id()) and (select sign_in.is_fresh()));
