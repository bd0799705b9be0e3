-- Mail of the story is read on this computer instead of sent.
grant execute on function kernel.outbox() to tandem_app;
