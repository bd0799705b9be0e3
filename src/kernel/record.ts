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

/** Writes an entry in this transaction: when it cannot be written, nothing else is kept either. */
export const record = (db: Tx, { act, kind, record: key, reason, facts }: Entry): Promise<unknown> =>
  sql`select journal.record(${act}, ${kind ?? null}, ${key ?? null}, ${reason ?? null}, ${JSON.stringify(facts ?? {})})`.execute(
    db,
  )
