-- Looks for what the alert rules describe among those who did something since the last time; each alert once in its time.
-- Records count once, everything else each time.
create or replace function journal.raise_alerts() returns int
  language plpgsql volatile security definer set search_path = ''
as $$
declare
  raised int;
  since xid8;
  oldest xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  if not journal.is_sealer() then raise exception 'not the sealer' using errcode = 'insufficient_privilege'; end if;
  select w.below into since from journal.watched w for update;
  with askers as (
    select distinct e.asker from journal.entry e
    where e.transaction >= since and e.asker is not null
  ), recent as (
    select a.asker, e.compartment, e.act, e.facts, e.at,
      case when e.act in ('opened', 'read', 'broke_glass') then coalesce(e.record::text, e.id::text) else e.id::text end as subject
    from askers a cross join lateral (
      select * from journal.entry x
      where x.asker = a.asker and x.at > now() - (select max(r.within) from journal.alert_rule r)
      order by x.id desc limit 20000) e
  ), counted as (
    select r.code as rule, e.compartment, e.asker, count(distinct e.subject)::int as entries
    from journal.alert_rule r join recent e on e.act = any (r.acts) and e.facts @> r.facts and e.at > now() - r.within
    where r.valid @> kernel.today()
    group by r.code, r.more_than, e.compartment, e.asker
    having count(distinct e.subject) > r.more_than
  ), made as (
    insert into journal.alert (rule, compartment, asker, entries)
    select c.rule, c.compartment, c.asker, c.entries
    from counted c join journal.alert_rule r on r.code = c.rule
    where not exists (select from journal.alert a
      where a.rule = c.rule and a.asker = c.asker and a.compartment = c.compartment and a.raised_at > now() - r.within)
    returning compartment, rule, asker
  )
  select count(*) into raised from made m
  cross join lateral journal.record_in(m.compartment, 'alerted', 'person', m.asker, null, jsonb_build_object('rule', m.rule)) told;
  update journal.watched set below = oldest;
  return raised;
end $$;
