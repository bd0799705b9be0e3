-- Is this version still a draft?
create or replace function plan.is_draft(version uuid) returns boolean
  language sql stable security definer set search_path = ''
  return exists (select from plan.version v where v.id = version and v.status = 'draft');

-- The versions that everybody may read.
create or replace function plan.published_versions() returns uuid[]
  language sql stable security definer set search_path = ''
  return array(select v.id from plan.version v where v.status = 'adopted');

-- May the person who is asking change the work on this action? Those who act for its lead, and the regional coordinator.
create or replace function plan.may_change(action uuid) returns boolean
  language sql stable security definer set search_path = ''
  return network.holds('regional_coordinator') or exists (
    select from plan.action a where a.id = action and a.lead_id = any (network.acting_for()));
