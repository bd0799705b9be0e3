import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import type { Bilingual } from '#kernel/text'

export const milestonesOf = (db: Tx, action: string) =>
  db
    .selectFrom('plan.milestone')
    .where('action_id', '=', action)
    .select(['id', 'title', 'due_on', 'reached_on'])
    .orderBy('due_on')
    .orderBy('id')
    .execute()

export const addMilestone = (db: Tx, milestone: { action_id: string; title: Bilingual; due_on: string }) =>
  db.insertInto('plan.milestone').values(milestone).execute()

/** True when the milestone was there, not reached yet, and the reader may say that it was. */
export const reachMilestone = (db: Tx, milestone: Place, on: string): Promise<boolean> =>
  changed(db, milestone, on)

/** Takes back that a milestone was reached. */
export const reopenMilestone = (db: Tx, milestone: Place): Promise<boolean> => changed(db, milestone, null)

interface Place {
  readonly action: string
  readonly id: string
}

async function changed(db: Tx, { action, id }: Place, reached_on: string | null): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('plan.milestone')
    .set({ reached_on })
    .where('id', '=', id)
    .where('action_id', '=', action)
    .where('reached_on', reached_on === null ? 'is not' : 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Milestones that are due within so many days, or overdue, in actions that the reader's partners take part in. */
export const milestonesDue = (db: Tx, withinDays: number) =>
  db
    .selectFrom('plan.milestone as s')
    .innerJoin('plan.current_action as a', 'a.id', 's.action_id')
    .innerJoin('plan.taking_part as t', 't.action_id', 'a.id')
    .where('s.reached_on', 'is', null)
    .where('s.due_on', '<=', sql<string>`kernel.today() + ${withinDays}::int`)
    .where('a.status', 'in', ['not_started', 'ongoing'])
    .where('t.partner_id', '=', sql<string>`any((select network.my_partners())::uuid[])`)
    .select(['s.id', 's.title', 's.due_on', 'a.id as action_id', 'a.title as action'])
    .select(sql<boolean>`bool_or(t.part = 'lead')`.as('leads'))
    .groupBy(['s.id', 's.title', 's.due_on', 'a.id', 'a.title'])
    .orderBy('s.due_on')
    .orderBy('s.id')
    .limit(20)
    .execute()
