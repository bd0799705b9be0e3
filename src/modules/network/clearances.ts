import { sql } from 'kysely'
import type { Tx } from '#kernel/database'

/** The clearances of somebody, the last to end first; only they themselves and the coordination get any. */
export const clearancesOf = (db: Tx, person: string) =>
  db
    .selectFrom('network.clearance as c')
    .innerJoin('network.clearance_level as l', 'l.code', 'c.level')
    .where('c.person_id', '=', person)
    .select(['c.id', 'l.name as level', 'c.granted_on', 'c.expires_on'])
    .orderBy('c.expires_on', 'desc')
    .execute()

export const clearanceLevels = (db: Tx, day: string) =>
  db
    .selectFrom('network.clearance_level')
    .where(sql<boolean>`valid @> ${day}::date`)
    .select(['code', 'name'])
    .orderBy('rank')
    .execute()

export interface NewClearance {
  readonly person_id: string
  readonly level: string
  readonly granted_on: string
  readonly expires_on: string
}

export async function noteClearance(db: Tx, noted: NewClearance): Promise<string> {
  const { id } = await db
    .insertInto('network.clearance')
    .values(noted)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
