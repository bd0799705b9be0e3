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

-- May the person who is asking say what this action is? The words of the plan's own actions change with its versions only.
create or replace function plan.may_word(action uuid) returns boolean
  language sql stable security definer set search_path = ''
  return plan.may_change(action) and exists (select from plan.action a where a.id = action and a.kind = 'own');

-- What still keeps a draft from being adopted: a text without Dutch or French, or one that nobody has checked.
create or replace function plan.is_complete(draft uuid) returns boolean
  language sql stable security definer set search_path = ''
  return not exists (
    select from plan.measure_wording w where w.version_id = draft
      and not (w.confirmed and w.carried_over = '{}' and w.text ?& '{nl,fr}' and w.short ?& '{nl,fr}'))
    and not exists (
      select from plan.action_wording w where w.version_id = draft
        and not (w.confirmed and w.carried_over = '{}' and w.text ?& '{nl,fr}' and w.title ?& '{nl,fr}'))
    and not exists (select from plan.mission m where m.version_id = draft
      and not (m.confirmed and m.carried_over = '{}' and m.title ?& '{nl,fr}'))
    and exists (select from plan.measure_wording w where w.version_id = draft);

-- Nothing is adopted in one language only, or unread: the coordinated laws of 18 July 1966 ask both.
create or replace function plan.refuse_incomplete() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if new.status = 'adopted' and old.status = 'draft' then
    if not plan.is_complete(new.id) then
      raise exception 'incomplete' using errcode = 'check_violation', constraint = 'an adopted version is complete in Dutch and French';
    end if;
    new.adopted_on := kernel.today();
    new.replaced_on := null;
  end if;
  return new;
end $$;

-- What was adopted stays as it was, for everybody; only the day on which a newer version took its place is added.
create or replace function plan.refuse_rewriting() returns trigger
  language plpgsql security definer set search_path = ''
as $$
begin
  if old.status = 'adopted'
    and (new.status, new.title, new.starts_on, new.ends_on, new.adopted_on, coalesce(old.replaced_on, new.replaced_on))
      is distinct from (old.status, old.title, old.starts_on, old.ends_on, old.adopted_on, new.replaced_on) then
    raise exception 'adopted' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;

-- What a version says changes only while it is a draft, also against an adoption at the same moment: the draft is held
-- until this change is kept. Set-up work, which runs as the rules, is left free.
create or replace function plan.only_in_a_draft() returns trigger
  language plpgsql set search_path = ''
as $$
declare
  said_in uuid := case when tg_op = 'DELETE' then old.version_id else new.version_id end;
begin
  if said_in is not null and current_user <> 'tandem_plan_rules' then
    perform from plan.version v where v.id = said_in and v.status = 'draft' for share;
    if not found then raise exception 'not a draft' using errcode = 'insufficient_privilege'; end if;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

-- Throws a draft away with everything that only it holds. True when there was one.
create or replace function plan.throw_away(draft uuid) returns boolean
  language plpgsql security definer set search_path = ''
as $$
begin
  if not network.holds('regional_coordinator') or not plan.is_draft(draft) then return false; end if;
  delete from plan.answer where version_id = draft;
  delete from plan.action_wording where version_id = draft;
  delete from plan.measure_wording where version_id = draft;
  delete from plan.mission where version_id = draft;
  delete from plan.actor where version_id = draft;
  delete from plan.leftover where version_id = draft;
  delete from plan.version where id = draft;
  delete from plan.action a where a.kind <> 'own' and not exists (select from plan.action_wording w where w.action_id = a.id)
    and not exists (select from plan.part p where p.action_id = a.id)
    and not exists (select from plan.milestone m where m.action_id = a.id);
  delete from plan.measure m where not exists (select from plan.measure_wording w where w.measure_id = m.id)
    and not exists (select from plan.answer n where n.measure_id = m.id);
  delete from plan.chapter c where not exists (select from plan.version v where v.chapter_id = c.id)
    and not exists (select from plan.measure m where m.chapter_id = c.id)
    and not exists (select from plan.action a where a.chapter_id = c.id);
  return true;
end $$;
