grant select on plan.chapter, plan.measure, plan.measure_wording, plan.mission,
  plan.action_wording, plan.answer, plan.part, plan.milestone, plan.actor, plan.leftover,
  plan.standing_version, plan.current_action, plan.current_answer, plan.taking_part to tandem_plan;
grant select (id, chapter_id, title, starts_on, ends_on, status, adopted_on, replaced_on, source_language, revision,
  created_at) on plan.version to tandem_plan;
grant select (id, chapter_id, kind, status, starts_on, ends_on, times_a_year, progress, lead_id, revision, changed_at)
  on plan.action to tandem_plan;
grant insert (theme, name, introduction), update (name) on plan.chapter to tandem_plan;
grant insert (chapter_id, title, starts_on, ends_on, source_language, source_text, created_by),
  update (title, starts_on, ends_on, status, adopted_on, replaced_on, revision), delete on plan.version to tandem_plan;
grant insert (chapter_id, number) on plan.measure to tandem_plan;
grant insert (version_id, measure_id, number_source, inferred_because, short, text, carried_over, confirmed),
  update (short, text, carried_over, confirmed, revision), delete on plan.measure_wording to tandem_plan;
grant insert (version_id, position, title, text, carried_over, confirmed),
  update (title, text, carried_over, confirmed, revision), delete on plan.mission to tandem_plan;
grant insert (chapter_id, kind, status, starts_on, ends_on, times_a_year, progress, lead_id, changed_by),
  update (status, starts_on, ends_on, times_a_year, progress, lead_id, revision, changed_by, changed_at) on plan.action to tandem_plan;
grant insert (action_id, version_id, mission_id, position, title, text, carried_over, confirmed),
  update (action_id, title, text, carried_over, confirmed, revision), delete on plan.action_wording to tandem_plan;
grant insert (action_id, measure_id, version_id, how, text), update (action_id, how, text), delete on plan.answer to tandem_plan;
grant insert (action_id, partner_id, role), delete on plan.part to tandem_plan;
grant insert (action_id, title, due_on), update (title, due_on, reached_on), delete on plan.milestone to tandem_plan;
grant insert (version_id, name, kind), delete on plan.actor to tandem_plan;
grant insert (version_id, line, position, text, reason), delete on plan.leftover to tandem_plan;
grant execute on function plan.is_draft(uuid), plan.published_versions(),
  plan.may_change(uuid), plan.may_word(uuid), plan.throw_away(uuid) to tandem_plan;
grant execute on function plan.only_in_a_draft(), plan.refuse_incomplete(), plan.refuse_rewriting() to tandem_owner;

create policy "whoever may read a version of it reads a chapter" on plan.chapter for select
  using (exists (select from plan.version v where v.chapter_id = chapter.id));
create policy "the coordinator reads every chapter" on plan.chapter for select
  using ((select network.holds('regional_coordinator')));
create policy "the coordinator names a chapter" on plan.chapter for update
  using ((select network.holds('regional_coordinator')));
create policy "the coordinator opens a chapter" on plan.chapter for insert
  with check ((select network.holds('regional_coordinator')));

create policy "everybody reads adopted versions" on plan.version for select using (status = 'adopted');
create policy "the coordinator reads drafts" on plan.version for select
  using ((select network.holds('regional_coordinator')));
create policy "the coordinator proposes a version" on plan.version for insert
  with check ((select network.holds('regional_coordinator')) and status = 'draft' and created_by = (select kernel.person_id()));
create policy "the coordinator edits and adopts versions" on plan.version for update
  using ((select network.holds('regional_coordinator')));
create policy "the coordinator throws a draft away" on plan.version for delete
  using ((select network.holds('regional_coordinator')) and status = 'draft');

create policy "whoever may read a wording of it reads a measure" on plan.measure for select
  using (exists (select from plan.measure_wording w where w.measure_id = measure.id));
create policy "the coordinator reads every measure" on plan.measure for select
  using ((select network.holds('regional_coordinator')));
create policy "the coordinator numbers a measure" on plan.measure for insert
  with check ((select network.holds('regional_coordinator')));

create policy "everybody reads the wording of adopted versions" on plan.measure_wording for select
  using (version_id = any ((select plan.published_versions())::uuid[]));
create policy "the coordinator reads the wording of drafts" on plan.measure_wording for select
  using ((select network.holds('regional_coordinator')));
create policy "the coordinator words the measures of a draft" on plan.measure_wording for insert
  with check ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));
create policy "the coordinator rewords the measures of a draft" on plan.measure_wording for update
  using ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));
create policy "the coordinator takes a measure out of a draft" on plan.measure_wording for delete
  using ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));

create policy "everybody reads the missions of adopted versions" on plan.mission for select
  using (version_id = any ((select plan.published_versions())::uuid[]));
create policy "the coordinator reads the missions of drafts" on plan.mission for select
  using ((select network.holds('regional_coordinator')));
create policy "the coordinator adds missions to a draft" on plan.mission for insert
  with check ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));
create policy "the coordinator edits the missions of a draft" on plan.mission for update
  using ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));
create policy "the coordinator takes missions out of a draft" on plan.mission for delete
  using ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));

create policy "whoever may read what an action says sees the action" on plan.action for select
  using (exists (select from plan.action_wording w where w.action_id = action.id));
create policy "whoever leads an action sees it" on plan.action for select
  using (lead_id = any ((select network.acting_for())::uuid[]));
create policy "the coordinator sees every action" on plan.action for select
  using ((select network.holds('regional_coordinator')));
create policy "whoever leads an action changes it" on plan.action for update
  using (lead_id = any ((select network.acting_for())::uuid[]))
  with check (lead_id = any ((select network.acting_for())::uuid[]) and changed_by = (select kernel.person_id()));
create policy "the coordinator changes every action" on plan.action for update
  using ((select network.holds('regional_coordinator')))
  with check ((select network.holds('regional_coordinator')) and changed_by = (select kernel.person_id()));
create policy "a partner adds an action of its own" on plan.action for insert
  with check (kind = 'own' and lead_id = any ((select network.acting_for())::uuid[]) and changed_by = (select kernel.person_id()));
create policy "the coordinator adds actions" on plan.action for insert
  with check ((select network.holds('regional_coordinator')) and changed_by = (select kernel.person_id()));

create policy "everybody reads what public actions say" on plan.action_wording for select
  using (version_id is null or version_id = any ((select plan.published_versions())::uuid[]));
create policy "the coordinator reads what actions of drafts say" on plan.action_wording for select
  using ((select network.holds('regional_coordinator')));
create policy "whoever leads an own action words it" on plan.action_wording for insert
  with check (version_id is null and plan.may_word(action_id));
create policy "whoever leads an own action rewords it" on plan.action_wording for update
  using (version_id is null and plan.may_word(action_id));
create policy "whoever leads an own action withdraws its words" on plan.action_wording for delete
  using (version_id is null and plan.may_word(action_id));
create policy "the coordinator adds actions to a draft" on plan.action_wording for insert
  with check ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));
create policy "the coordinator rewords the actions of a draft" on plan.action_wording for update
  using ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));
create policy "the coordinator takes actions out of a draft" on plan.action_wording for delete
  using ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));

create policy "everybody sees which measures an action answers" on plan.answer for select
  using (version_id is null or version_id = any ((select plan.published_versions())::uuid[]));
create policy "the coordinator sees the answers in drafts" on plan.answer for select
  using ((select network.holds('regional_coordinator')));
create policy "whoever leads an own action says what it answers" on plan.answer for insert
  with check (version_id is null and plan.may_word(action_id));
create policy "whoever leads an own action edits its answers" on plan.answer for update
  using (version_id is null and plan.may_word(action_id));
create policy "whoever leads an own action removes its answers" on plan.answer for delete
  using (version_id is null and plan.may_word(action_id));
create policy "the coordinator adds answers to a draft" on plan.answer for insert
  with check ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));
create policy "the coordinator edits the answers of a draft" on plan.answer for update
  using ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));
create policy "the coordinator takes answers out of a draft" on plan.answer for delete
  using ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));

create policy "everybody sees who takes part in an action that they see" on plan.part for select
  using (exists (select from plan.action a where a.id = part.action_id));
create policy "whoever leads an action says who takes part" on plan.part for insert
  with check (plan.may_change(action_id));
create policy "whoever leads an action says who no longer takes part" on plan.part for delete
  using (plan.may_change(action_id));

create policy "everybody sees the milestones of an action that they see" on plan.milestone for select
  using (exists (select from plan.action a where a.id = milestone.action_id));
create policy "whoever leads an action sets milestones" on plan.milestone for insert
  with check (plan.may_change(action_id));
create policy "whoever leads an action moves its milestones" on plan.milestone for update
  using (plan.may_change(action_id));
create policy "whoever leads an action removes milestones" on plan.milestone for delete
  using (plan.may_change(action_id));

create policy "everybody reads whom an adopted version names" on plan.actor for select
  using (version_id = any ((select plan.published_versions())::uuid[]));
create policy "the coordinator reads whom a draft names" on plan.actor for select
  using ((select network.holds('regional_coordinator')));
create policy "the coordinator notes whom a draft names" on plan.actor for insert
  with check ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));
create policy "the coordinator removes a name from a draft" on plan.actor for delete
  using ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));

create policy "the coordinator sees what was not placed" on plan.leftover for select
  using ((select network.holds('regional_coordinator')));
create policy "the coordinator keeps what was not placed" on plan.leftover for insert
  with check ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));
create policy "the coordinator clears what was placed" on plan.leftover for delete
  using ((select network.holds('regional_coordinator')) and plan.is_draft(version_id));

create or replace trigger "an adopted version is complete" before update on plan.version
  for each row execute function plan.refuse_incomplete();
create or replace trigger "an adopted version stays as it was adopted" before update on plan.version
  for each row execute function plan.refuse_rewriting();
create or replace trigger "only a draft changes" before insert or update or delete on plan.measure_wording
  for each row execute function plan.only_in_a_draft();
create or replace trigger "only a draft changes" before insert or update or delete on plan.mission
  for each row execute function plan.only_in_a_draft();
create or replace trigger "only a draft changes" before insert or update or delete on plan.action_wording
  for each row execute function plan.only_in_a_draft();
create or replace trigger "only a draft changes" before insert or update or delete on plan.answer
  for each row execute function plan.only_in_a_draft();
create or replace trigger "only a draft changes" before insert or update or delete on plan.actor
  for each row execute function plan.only_in_a_draft();
create or replace trigger "only a draft changes" before insert or update or delete on plan.leftover
  for each row execute function plan.only_in_a_draft();
