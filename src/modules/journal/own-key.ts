import { sql } from 'kysely'
import { as } from '#kernel/as'
import type { Database } from '#kernel/database'
import { Refusal } from '#kernel/refusal'
import { makeSealingKey, readSealingKey, type SealingKey } from './signature.ts'

/**
 * The key with which this installation seals: made when nothing was sealed yet, and after that always the same one.
 * Throws a Refusal when it is gone or another: seals of two keys could not be told from tampering.
 */
export async function ownSealingKey(db: Database, file: string): Promise<SealingKey> {
  const { rows } = await as({ kind: 'service', name: 'journal' }, 'journal', db, tx =>
    sql<{ signer: string | null }>`select journal.last_signer() as signer`.execute(tx),
  )
  const signer = rows[0]?.signer ?? undefined
  if (signer === undefined) makeSealingKey(file)
  const key = readSealingKey(file)
  if (signer !== undefined && signer !== key.signer)
    throw new Refusal('JOURNAL_KEY is not right: expected the key that made the last seal of this journal.')
  return key
}
