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

/** Clearances that end soon, of those that the reader may see. */
export const clearancesEnding = (db: Tx) =>
  db
    .selectFrom('network.clearance as c')
    .innerJoin('network.person as p', 'p.id', 'c.person_id')
    .where(soon('c.expires_on'))
    .select(['c.person_id', 'c.expires_on', 'p.name as person'])
    .select(sql<boolean>`c.person_id = (select kernel.person_id())`.as('own'))
    .select(notice('c.expires_on').as('within'))
    .orderBy('c.expires_on')
    .orderBy('c.id')
    .limit(MOST)
    .execute()
