import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { postMail } from '#kernel/mail'
import { recorded } from '#kernel/record'
import { clearanceText } from './clearance-text.ts'
import { tellReviewers } from './overseers.ts'

/** The clearances of somebody, the last to end first; others than they themselves get them once they are opened. */
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

/** Has the reader opened the clearances of this person, and are they still open? */
export async function hasOpened(db: Tx, person: string): Promise<boolean> {
  const { rows } = await sql<{
    open: boolean
  }>`select journal.has_opened('clearance', ${person}) as open`.execute(db)
  return rows[0]?.open ?? false
}

/** Opens the clearances of somebody for a quarter of an hour; the journal keeps the reason. */
export async function openClearances(db: Tx, person: string, reason: string): Promise<void> {
  await sql`select journal.open_record('clearance', ${person}, ${reason},
    jsonb_build_object('outside', network.is_outside(${person})))`.execute(db)
  recorded(db)
}

/** The coordination opens those of others that end soon, each with this reason. */
export async function openEndingClearances(db: Tx, reason: string): Promise<void> {
  await sql`select network.open_ending_clearances(${reason})`.execute(db)
  recorded(db)
}

/**
 * Opens them in an emergency to a colleague who otherwise may not; the person and the coordination are told at once, and
 * so is who reviews it.
 */
export async function breakGlass(db: Tx, person: string, reason: string): Promise<void> {
  await sql`select journal.break_glass('clearance', ${person}, ${reason},
    jsonb_build_object('outside', network.is_outside(${person})))`.execute(db)
  recorded(db)
  const told = await db
    .selectFrom('network.person as p')
    .where(eb => eb.or([eb('p.id', '=', person), eb('p.id', 'in', coordinators(db))]))
    .where('p.address', 'is not', null)
    .select(['p.address', 'p.language'])
    .execute()
  for (const { address, language } of told) {
    const t = clearanceText[language]
    await postMail(db, { address, subject: t.brokenSubject, body: t.brokenBody, minutes: A_WEEK })
  }
  await tellReviewers(db)
}

const A_WEEK = 7 * 24 * 60

const coordinators = (db: Tx) =>
  db
    .selectFrom('network.mandate as m')
    .where('m.function', '=', 'regional_coordinator')
    .where(sql<boolean>`kernel.today() between m.starts_on and coalesce(m.ends_on, 'infinity')`)
    .select('m.person_id')

/** Who has seen the clearances of somebody, the last first. */
export async function clearanceReaders(db: Tx, person: string) {
  const { rows } = await sql<{
    name: string | null
    act: 'opened' | 'read' | 'broke_glass' | 'exported'
    at: Date
    reason: string | null
  }>`select p.name, r.act, r.at, r.reason from network.clearance_readers(${person}) r
    left join network.person p on p.id = r.person_id order by r.at desc`.execute(db)
  return rows
}

/** May the reader break the glass: a colleague who acts for somebody. */
export async function mayBreakGlass(db: Tx): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select cardinality(network.acting_for()) > 0 as may`.execute(
    db,
  )
  return rows[0]?.may ?? false
}
