-- Stepping in exists only where the story lives.
grant execute on function sign_in.step_in(uuid, bytea, text) to tandem_sign_in;
