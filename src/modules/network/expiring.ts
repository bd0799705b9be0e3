import { sql } from 'kysely'
import type { Tx } from '#kernel/database'

/** Within how many days an end is announced: the smallest of the thresholds that has been reached. */
const notice = (column: 'm.ends_on' | 'c.expires_on') =>
  sql<number>`(select min(n.days) from network.notice_day n where ${sql.ref(column)} <= kernel.today() + n.days)`

const soon = (column: 'm.ends_on' | 'c.expires_on') =>
  sql<boolean>`${sql.ref(column)} between kernel.today()
    and kernel.today() + (select max(n.days) from network.notice_day n)`

const MOST = 50

/** Mandates that end soon: the reader's own, those of partners that the reader acts for, and for the coordination all. */
export const mandatesEnding = (db: Tx) =>
  db
    .selectFrom('network.mandate as m')
    .innerJoin('network.person as p', 'p.id', 'm.person_id')
    .innerJoin('network.partner as o', 'o.id', 'm.partner_id')
    .where(soon('m.ends_on'))
    .where(
      sql<boolean>`(m.person_id = (select kernel.person_id()) or (select network.holds('regional_coordinator'))
        or m.partner_id = any ((select network.acting_for())::uuid[])
        or m.seat_id = any ((select network.seats_to_fill())::uuid[]))`,
    )
    .select(['m.id', 'm.ends_on', 'p.name as person', 'o.name as partner'])
    .select(sql<boolean>`m.person_id = (select kernel.person_id())`.as('own'))
    .select(notice('m.ends_on').as('within'))
    .orderBy('m.ends_on')
    .orderBy('m.id')
    .limit(MOST)
    .execute()

/** The clearances that end soon and that the reader may see: their own, and those of others that they opened. */
export const clearancesEnding = (db: Tx) =>
  db
    .selectFrom('network.clearance as c')
    .innerJoin('network.person as p', 'p.id', 'c.person_id')
    .innerJoin('network.clearance_level as l', 'l.code', 'c.level')
    .where(soon('c.expires_on'))
    .select(['c.id', 'c.person_id', 'c.expires_on', 'p.name as person', 'l.name as level'])
    .select(sql<boolean>`c.person_id = (select kernel.person_id())`.as('own'))
    .select(notice('c.expires_on').as('within'))
    .orderBy('c.expires_on')
    .orderBy('c.id')
    .limit(MOST)
    .execute()

/** How many clearances of others end soon, for the coordination, and within how many days; whose, it opens with a reason. */
export async function otherClearancesEnding(db: Tx): Promise<{ count: number; within: number }> {
  const { rows } = await sql<{
    count: number
    within: number
  }>`select network.other_clearances_ending() as count,
    (select max(n.days) from network.notice_day n) as within`.execute(db)
  return rows[0] ?? { count: 0, within: 0 }
}
