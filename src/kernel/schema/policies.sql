grant execute on function kernel.person_id(), kernel.service(), kernel.today(), kernel.claim(uuid),
  kernel.settle(uuid, text), kernel.settled(uuid), kernel.applied() to tandem_app;

create policy "whoever migrates keeps account of the steps" on kernel.applied_step to tandem_owner
  using (true) with check (true);
