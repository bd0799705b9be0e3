import { sql } from 'kysely'
import { Type, type Static } from 'typebox'
import type { Tx } from '#kernel/database'

/** The first line of an export. */
export const HEADER = { tandem: 'journal', version: 1 } as const

const number = Type.Integer({ minimum: 0 })
const count = Type.String({ pattern: '^\\d+$' })
const hexadecimal = Type.String({ pattern: '^[\\da-f]+$' })
const perhaps = Type.Union([Type.String(), Type.Null()])

/** A seal as it stands in an export. */
export const exportedSeal = Type.Object(
  {
    seal: number,
    sealed_at: number,
    above: count,
    below: count,
    entries: number,
    root: hexadecimal,
    previous: hexadecimal,
    signature: hexadecimal,
    signer: hexadecimal,
  },
  { additionalProperties: false },
)
export type ExportedSeal = Static<typeof exportedSeal>

/** An entry as it stands in an export: every field as the text of which the leaf was made. */
export const exportedEntry = Type.Object(
  {
    entry: count,
    transaction: count,
    leaf: hexadecimal,
    compartment: Type.String(),
    salt: perhaps,
    at: perhaps,
    module: perhaps,
    asker: perhaps,
    service: perhaps,
    act: perhaps,
    kind: perhaps,
    record: perhaps,
    reason: perhaps,
    facts: perhaps,
    forgotten_on: perhaps,
  },
  { additionalProperties: false },
)
export type ExportedEntry = Static<typeof exportedEntry>

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
