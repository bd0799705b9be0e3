import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import type { SealingKey } from './signature.ts'
import { rootOf } from './tree.ts'

/** What one signed root covers. */
export interface Seal {
  readonly number: number
  readonly sealedAt: Date
  readonly above: string
  readonly below: string
  readonly entries: number
  readonly root: Buffer
  readonly previous: Buffer
  /** 2: every entry under it has the hash of its fields. 1: also entries from before that. */
  readonly format: number
}

/** What is signed of a seal; `journal.sealed_text` writes the same. */
export const sealedText = (seal: Seal): string =>
  [
    seal.format > 1 ? `tandem journal seal ${seal.format}` : 'tandem journal seal',
    seal.number,
    seal.sealedAt.getTime(),
    seal.above,
    seal.below,
    seal.entries,
    seal.root.toString('hex'),
    seal.previous.toString('hex'),
  ].join('\n')

/** What the next seal holds of this one. */
export const hashOfSeal = (text: string, signature: Buffer): Buffer =>
  createHash('sha256').update(text).update(signature).digest()

/** What stands before the first seal. */
export const NOTHING_BEFORE = Buffer.alloc(32)

interface Unsealed {
  readonly number: string
  readonly previous_text: string | null
  readonly previous_signature: Buffer | null
  readonly above: string
  readonly below: string
  readonly leaves: readonly Buffer[]
  readonly sealed_at: Date
  readonly publish: boolean
  readonly format: number
}

/** An hour in which nothing happened has its seal too: otherwise its absence would tell. */
const isDue = ({ leaves, publish, above, below }: Unsealed): boolean =>
  leaves.length > 0 || (publish && above !== below)

/** In milliseconds: how far the clocks of the server and the database may be apart. */
export const CLOCKS_APART = 60_000

/** The instant of a seal is signed, and what is forgotten goes by it: the database alone must not say it. */
function refuseOtherClock({ sealed_at }: Unsealed): void {
  if (Math.abs(sealed_at.getTime() - Date.now()) > CLOCKS_APART)
    throw new Error('The clocks of the database and the server are too far apart to seal the journal.')
}

/**
 * Seals every entry of every transaction that has ended; gives how many. Writers are not held up: a transaction that
 * still runs is sealed next time. Of several nodes that seal at once one does; the others find nothing to do.
 */
export async function sealEntries(db: Tx, key: SealingKey): Promise<number> {
  const { rows: tried } = await sql<{
    alone: boolean
  }>`select pg_try_advisory_xact_lock(hashtext('tandem journal seal')) as alone`.execute(db)
  if (!tried[0]?.alone) return 0
  const { rows } = await sql<Unsealed>`select * from journal.unsealed()`.execute(db)
  const [found] = rows
  if (!found || !isDue(found)) return 0
  refuseOtherClock(found)
  const seal: Seal = {
    number: Number(found.number) + 1,
    sealedAt: found.sealed_at,
    above: found.above,
    below: found.below,
    entries: found.leaves.length,
    root: rootOf(found.leaves),
    previous:
      found.previous_text && found.previous_signature
        ? hashOfSeal(found.previous_text, found.previous_signature)
        : NOTHING_BEFORE,
    format: found.format,
  }
  const signature = key.sign(sealedText(seal))
  await sql`select journal.keep_seal(row(${seal.number}, ${seal.sealedAt}, ${seal.above}::text::xid8, ${seal.below}::text::xid8,
    ${seal.entries}, ${seal.root}, ${seal.previous}, ${signature}, ${key.signer}, ${seal.format})::journal.seal)`.execute(
    db,
  )
  return seal.entries
}
