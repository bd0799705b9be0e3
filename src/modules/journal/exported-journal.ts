import { sql } from 'kysely'
import type { Tx } from '#kernel/database'

/** The first line of an export. */
export const HEADER = { tandem: 'journal', version: 1 } as const

/** A seal as it stands in an export. */
export interface ExportedSeal {
  readonly seal: number
  readonly sealed_at: number
  readonly above: string
  readonly below: string
  readonly entries: number
  readonly root: string
  readonly previous: string
  readonly signature: string
  readonly signer: string
}

/** An entry as it stands in an export: every field as the text of which the leaf was made. */
export interface ExportedEntry {
  readonly entry: string
  readonly transaction: string
  readonly leaf: string
  readonly compartment: string
  readonly salt: string | null
  readonly at: string | null
  readonly module: string | null
  readonly asker: string | null
  readonly service: string | null
  readonly act: string | null
  readonly kind: string | null
  readonly record: string | null
  readonly reason: string | null
  readonly facts: string | null
  readonly forgotten_on: string | null
}

const PAGE = 5_000

/** The whole journal, line by line: what was signed, each seal, then its entries; last those that wait for a seal. */
export async function* exportedJournal(db: Tx, publicKey: string): AsyncGenerator<string> {
  yield JSON.stringify({ ...HEADER, key: publicKey })
  const { rows: seals } = await sql<ExportedSeal>`select number::int as seal,
    (extract(epoch from sealed_at) * 1000)::bigint::text::float8 as sealed_at, above::text, below::text,
    entries::int, encode(root, 'hex') as root, encode(previous, 'hex') as previous,
    encode(signature, 'hex') as signature, signer from journal.seal order by number`.execute(db)
  for (const seal of seals) {
    yield JSON.stringify(seal)
    yield* entriesIn(db, seal.above, seal.below)
  }
  yield* entriesIn(db, seals.at(-1)?.below ?? '0', undefined)
}

async function* entriesIn(db: Tx, above: string, below: string | undefined): AsyncGenerator<string> {
  let place = { transaction: above, entry: '0' }
  for (;;) {
    const { rows } =
      await sql<ExportedEntry>`select id::text as entry, transaction::text, encode(leaf, 'hex') as leaf,
      compartment, encode(salt, 'hex') as salt, (extract(epoch from at) * 1000000)::bigint::text as at, module,
      asker::text, service, act::text, kind, record::text, reason, facts::text, forgotten_on::text
      from journal.entry
      where (transaction, id) > (${place.transaction}::text::xid8, ${place.entry}::bigint)
        and (${below ?? null}::text is null or transaction < ${below ?? null}::text::xid8)
      order by transaction, id limit ${PAGE}`.execute(db)
    for (const row of rows) yield JSON.stringify(row)
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    place = last
  }
}
