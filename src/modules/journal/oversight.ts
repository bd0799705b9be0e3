import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { recorded } from '#kernel/record'

/** The compartments at which whoever asks may look today, with their names. */
export const overseenCompartments = (db: Tx) =>
  db
    .selectFrom('journal.compartment')
    .where('code', '=', sql<string>`any((select journal.overseen())::text[])`)
    .select(['code', 'name'])
    .orderBy('code')
    .execute()

/** The look of whoever asks, while it lasts. */
export const currentLook = (db: Tx) =>
  db
    .selectFrom('journal.look as l')
    .innerJoin('journal.compartment as c', 'c.code', 'l.compartment')
    .where('l.compartment', '=', sql<string>`(select journal.looking_at())`)
    .select(['l.compartment', 'c.name', 'l.reason', 'l.until'])
    .executeTakeFirst()

/** Begins to look at one compartment; the journal tells it, with the reason. */
export async function beginLook(db: Tx, compartment: string, reason: string): Promise<void> {
  await sql`select journal.begin_look(${compartment}, ${reason})`.execute(db)
  recorded(db)
}

/** Stops looking. */
export const endLook = (db: Tx) => sql`select journal.end_look()`.execute(db)

/** Says whether breaking the glass was justified; refused to whoever broke it. */
export async function reviewOpening(db: Tx, opening: string, justified: boolean): Promise<void> {
  await sql`select journal.review_opening(${opening}, ${justified})`.execute(db)
  recorded(db)
}
