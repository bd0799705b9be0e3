import { sql } from 'kysely'
import type { Tx } from './database.ts'
import { Redirect, type Answer, type Visit } from './route.ts'

/**
 * Runs the answer to a form once: a second click waits for the first and is sent where that one led.
 * A form says which sending it is by its hidden field `_once`.
 */
export async function answerOnce(visit: Visit, answer: (visit: Visit) => Promise<Answer>): Promise<Answer> {
  const { db, fields } = visit
  // oxlint-disable-next-line no-underscore-dangle -- set apart from the fields that a person fills in
  const form = String(fields._once ?? '')
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(form)) return answer(visit)
  if (!(await claim(db, form))) return new Redirect((await settled(db, form)) ?? '')
  const given = await answer(visit)
  if (given instanceof Redirect) await sql`select kernel.settle(${form}, ${given.to})`.execute(db)
  return given
}

async function claim(db: Tx, form: string): Promise<boolean> {
  const { rows } = await sql<{ first: boolean }>`select kernel.claim(${form}) as first`.execute(db)
  return rows[0]?.first ?? false
}

async function settled(db: Tx, form: string): Promise<string | null> {
  const { rows } = await sql<{ place: string | null }>`select kernel.settled(${form}) as place`.execute(db)
  return rows[0]?.place ?? null
}
