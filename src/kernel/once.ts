import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from './database.ts'
import { notFound, Redirect, type Answer, type Visit } from './route.ts'

/**
 * Runs the answer to a form once: a second click waits for the first and is sent where that one led.
 * A form says which sending it is by its hidden field `_once`; whoever goes back and sends other words sends anew.
 */
export async function answerOnce(visit: Visit, answer: (visit: Visit) => Promise<Answer>): Promise<Answer> {
  const { db, fields, reader } = visit
  // A visitor keeps nothing: what a public form keeps is its own module's to recognise.
  // oxlint-disable-next-line no-underscore-dangle -- set apart from the fields that a person fills in
  if (!fields._once || !reader) return answer(visit)
  const form = sendingOf(visit)
  if (!(await claim(db, form))) {
    const place = await settled(db, form)
    return place === null ? notFound : new Redirect(place)
  }
  const given = await answer(visit)
  if (given instanceof Redirect) await sql`select kernel.settle(${form}, ${given.to})`.execute(db)
  return given
}

/** The same person, address, words and files: the same sending. */
function sendingOf({ reader, address, fields, files }: Visit): string {
  const hash = createHash('sha256').update(JSON.stringify([reader?.id, address, fields]))
  for (const [name, { bytes }] of Object.entries(files)) hash.update(name).update(bytes)
  return hash.digest('hex').slice(0, 32)
}

async function claim(db: Tx, form: string): Promise<boolean> {
  const { rows } = await sql<{ first: boolean }>`select kernel.claim(${form}) as first`.execute(db)
  return rows[0]?.first ?? false
}

async function settled(db: Tx, form: string): Promise<string | null> {
  const { rows } = await sql<{ place: string | null }>`select kernel.settled(${form}) as place`.execute(db)
  return rows[0]?.place ?? null
}
