import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { newSecret, proofOf } from '#kernel/http'
import type { Visit } from '#kernel/route'

export type AttemptKind = 'passkey' | 'new_passkey' | 'provider'

/** Asks something that only this browser may answer, once and soon. */
export async function beginAttempt(visit: Visit, kind: AttemptKind, back: string) {
  const asked = { attempt: newSecret(), browser: visit.browser ?? newSecret() }
  await keepAttempt(visit.db, kind, asked, back)
  return asked
}

export interface Attempt {
  readonly attempt: string
  readonly browser: string
}

/** The same, for a question that was thought out before the transaction. */
export async function keepAttempt(
  db: Tx,
  kind: AttemptKind,
  { attempt, browser }: Attempt,
  back: string,
): Promise<void> {
  await sql`select sign_in.begin_attempt(${proofOf(attempt)}, ${proofOf(browser)}, ${kind}, ${back})`.execute(
    db,
  )
}

/** Takes the question back, answered or not; gives where the reader wanted to go, or nothing when it was never asked. */
export async function endAttempt(
  { db, browser }: Visit,
  kind: AttemptKind,
  attempt: string,
): Promise<string | undefined> {
  if (!browser) return undefined
  const { rows } = await sql<{
    back: string | null
  }>`select sign_in.end_attempt(${proofOf(attempt)}, ${proofOf(browser)}, ${kind}) as back`.execute(db)
  return rows[0]?.back ?? undefined
}
