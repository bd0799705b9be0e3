import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { prepared } from '#kernel/prepared'

/** The lead is no less a part than the others. */
export const partRole = sql<'lead' | 'carries' | 'supports' | 'funds'>`t.part`

export type Part = Awaited<ReturnType<typeof partsIn>>[number]

const partsInActions = prepared<{ actions: readonly string[] }>()((db, given) =>
  db
    .selectFrom('plan.taking_part as t')
    .innerJoin('network.partners as p', 'p.id', 't.partner_id')
    .where('t.action_id', '=', sql<string>`any(${given.actions}::uuid[])`)
    .select(['t.action_id', 'p.id as partner_id', 'p.slug', 'p.name', 'p.abbreviation', 'p.level', 'p.kind'])
    .select(partRole.as('role'))
    .orderBy(sql`array_position('{lead,carries,supports,funds}'::text[], t.part)`)
    .orderBy('p.slug'),
)

/** Who takes part in these actions: the lead first, then who carries, supports and funds. */
export const partsIn = (db: Tx, actions: readonly string[]) => partsInActions(db, { actions })

/** Adds a partner to an action; doing it twice changes nothing. */
export const addPart = (
  db: Tx,
  part: { action_id: string; partner_id: string; role: 'carries' | 'supports' | 'funds' },
) =>
  db
    .insertInto('plan.part')
    .values(part)
    .onConflict(conflict => conflict.doNothing())
    .execute()

/** True when the partner took this part. */
export async function removePart(
  db: Tx,
  part: { action_id: string; partner_id: string; role: 'carries' | 'supports' | 'funds' },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('plan.part')
    .where('action_id', '=', part.action_id)
    .where('partner_id', '=', part.partner_id)
    .where('role', '=', part.role)
    .executeTakeFirst()
  return numDeletedRows === 1n
}

/** The partners that can take part, for a list to choose from. */
export const partnersToChoose = (db: Tx) =>
  db
    .selectFrom('network.partners')
    .select(['id', 'slug', 'name', 'level'])
    .orderBy('level')
    .orderBy('slug')
    .execute()

/** The organisations and structures whose work the reader may change. */
export const partnersActedFor = (db: Tx) =>
  db
    .selectFrom('network.partners')
    .where('id', '=', sql<string>`any((select network.acting_for())::uuid[])`)
    .select(['id', 'slug', 'name', 'level'])
    .orderBy('slug')
    .execute()
