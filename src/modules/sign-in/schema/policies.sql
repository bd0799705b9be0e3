grant execute on function sign_in.person_of(bytea) to tandem_app;
grant execute on function sign_in.end_session(bytea) to tandem_sign_in;

create policy "a session is reached only through the functions of sign-in" on sign_in.session for select using (false);
