import { sql } from 'kysely'
import type { Tables, Tx } from '#kernel/database'

/** Two languages, as everything that is published has. */
export const said = (words: string) => ({ nl: words, fr: words })

export const fromNow = (minutes: number) => sql<Date>`now() + make_interval(mins => ${minutes})`

export const bytes = (byte: number, length = 32) => Buffer.alloc(length, byte)

/** Rows of a table; no rows ask nothing. */
export const put = async (db: Tx, table: keyof Tables, rows: readonly object[]): Promise<void> => {
  if (rows.length > 0) await db.insertInto(table).values(rows).execute()
}
