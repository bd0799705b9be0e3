grant select (id, person_id, way, device, created_at, proven_at, seen_at, ends_at) on sign_in.session to tandem_sign_in;

grant execute on function sign_in.person_of(bytea), sign_in.is_fresh() to tandem_app;
grant execute on function sign_in.end_session(bytea), sign_in.end_my_sessions(uuid), sign_in.session_of(bytea),
  sign_in.ask_link(text, bytea, bytea, text), sign_in.invite(uuid, bytea), sign_in.link_at(bytea, bytea),
  sign_in.use_link(bytea, bytea, text) to tandem_sign_in;

create policy "people see their own sessions" on sign_in.session for select
  using (person_id = (select kernel.person_id()) and ends_at > now() and seen_at > now() - interval '12 hours');

create policy "a link is reached only through the functions of sign-in" on sign_in.link for select using (false);
