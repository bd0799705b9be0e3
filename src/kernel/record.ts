import { sql } from 'kysely'
import type { Tx } from './database.ts'

/** What somebody did or read, as the journal keeps it: keys, codes and counts, never content. */
export interface Entry {
  readonly act:
    | 'listed'
    | 'searched'
    | 'opened'
    | 'read'
    | 'added'
    | 'changed'
    | 'ended'
    | 'exported'
    | 'imported'
    | 'signed_in'
    | 'signed_out'
    | 'refused'
    | 'reviewed'
  /** What kind of record: 'person', 'mandate'. */
  readonly kind?: string | undefined
  readonly record?: string | undefined
  /** Why, in the words of who asked; only where a reason is asked. */
  readonly reason?: string | undefined
  readonly facts?: Readonly<Record<string, string | number | boolean>>
}

const told = new WeakSet<Tx>()

/** Writes an entry in this transaction: when it cannot be written, nothing else is kept either. */
export async function record(db: Tx, { act, kind, record: key, reason, facts }: Entry): Promise<void> {
  await sql`select journal.record(${act}, ${kind ?? null}, ${key ?? null}, ${reason ?? null},
    ${JSON.stringify(facts ?? {})})`.execute(db)
  told.add(db)
}

/** Says that a function of the database has written the entry. */
export const recorded = (db: Tx): unknown => told.add(db)

/** Does the work; when it wrote no entry itself, writes the one that `otherwise` makes of what it gave, if any. */
export async function recording<Result>(
  db: Tx,
  work: () => Promise<Result>,
  otherwise: (result: Result) => Entry | undefined,
): Promise<Result> {
  told.delete(db)
  const result = await work()
  const entry = told.has(db) ? undefined : otherwise(result)
  if (entry) await record(db, entry)
  return result
}
