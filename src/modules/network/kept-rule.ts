import { sql } from 'kysely'
import type { Tx } from '#kernel/database'

/** What came of a change: what it gave, or the sentence of the rule of the database that refused it. */
export type Tried<Result> =
  | { readonly given: Result; readonly refused?: undefined }
  | { readonly given?: undefined; readonly refused: string }

/**
 * Tries a change. The rules stand in the database and nowhere else: a form asks them by trying, and whoever comes
 * between is refused by the same rule. What was tried is taken back; the transaction goes on.
 */
export async function trying<Result>(db: Tx, change: (db: Tx) => Promise<Result>): Promise<Tried<Result>> {
  await sql`savepoint tried`.execute(db)
  try {
    const given = await change(db)
    await sql`release savepoint tried`.execute(db)
    return { given }
  } catch (error) {
    await sql`rollback to savepoint tried`.execute(db)
    await sql`release savepoint tried`.execute(db)
    const rule = ruleIn(error)
    if (rule === undefined) throw error
    return { refused: rule }
  }
}

/** Constraints: check, exclusion, unique, foreign key. */
const RULES = new Set(['23514', '23P01', '23505', '23503'])

function ruleIn(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  const rule = 'constraint' in error ? error.constraint : undefined
  return RULES.has(String(error.code)) && typeof rule === 'string' ? rule : undefined
}
