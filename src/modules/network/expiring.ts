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

interface EndingClearance {
  readonly person_id: string
  readonly expires_on: string
  readonly person: string
  readonly own: boolean
  readonly within: number
}

/** Whose clearances end soon: the reader's own, and for the coordination everybody's. */
export const clearancesEnding = async (db: Tx): Promise<EndingClearance[]> =>
  (
    await sql<EndingClearance>`select c.person_id, c.expires_on, p.name as person,
      c.person_id = (select kernel.person_id()) as own, ${notice('c.expires_on')} as within
      from network.clearances_ending() c join network.person p on p.id = c.person_id order by c.expires_on`.execute(
      db,
    )
  ).rows
