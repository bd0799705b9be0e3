grant execute on function kernel.person_id(), kernel.service(), kernel.today(), kernel.claim(uuid),
  kernel.settle(uuid, text), kernel.settled(uuid), kernel.applied(), kernel.is_fresh(),
  kernel.post_mail(text, text, text, int) to tandem_app;
grant execute on function kernel.take_mail(), kernel.forget_mail(uuid) to tandem_kernel;

create policy "whoever migrates keeps account of the steps" on kernel.applied_step to tandem_owner
  using (true) with check (true);
