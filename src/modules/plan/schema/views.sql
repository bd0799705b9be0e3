-- The version that stands today, per chapter.
create view plan.standing_version as
  select id, chapter_id, title, starts_on, ends_on, adopted_on, revision,
    ends_on < kernel.today() as has_expired
  from plan.version where status = 'adopted' and replaced_on is null;

-- Actions of the plan that stands, and the partners' own.
create view plan.current_action as
  select a.id, a.chapter_id, a.kind, a.status, a.starts_on, a.ends_on, a.times_a_year, a.progress, a.lead_id, a.revision,
    a.changed_at, w.id as wording_id, w.version_id, w.mission_id, w.title, w.text
  from plan.action a
  join plan.action_wording w on w.action_id = a.id
  where w.version_id is null
    or w.version_id in (select v.id from plan.version v where v.status = 'adopted' and v.replaced_on is null);

-- Which measures the current actions answer.
create view plan.current_answer as
  select n.action_id, n.measure_id, n.how, n.text, n.version_id
  from plan.answer n
  where n.version_id is null
    or n.version_id in (select v.id from plan.version v where v.status = 'adopted' and v.replaced_on is null);

-- Who takes part in an action: its lead, and the partners that carry, support or fund it.
create view plan.taking_part as
  select id as action_id, lead_id as partner_id, 'lead' as part from plan.action where lead_id is not null
  union all
  select action_id, partner_id, role as part from plan.part;
