import { sql } from 'kysely'
import { Type, type Static } from 'typebox'
import type { Tx } from '#kernel/database'

/** The first line of an export. */
export const HEADER = { tandem: 'journal', version: 2 } as const

const whole = Type.Integer({ minimum: 0 })
const count = Type.String({ pattern: '^\\d+$' })
const bytes = (length: number) => Type.String({ pattern: `^[\\da-f]{${length * 2}}$` })
const perhaps = Type.Union([Type.String(), Type.Null()])

/** A seal as it stands in an export. */
export const exportedSeal = Type.Object(
  {
    seal: whole,
    sealed_at: whole,
    above: count,
    below: count,
    entries: whole,
    root: bytes(32),
    previous: bytes(32),
    signature: bytes(64),
    signer: bytes(32),
    format: Type.Integer({ minimum: 1, maximum: 2 }),
  },
  { additionalProperties: false },
)
export type ExportedSeal = Static<typeof exportedSeal>

/** An entry as it stands in an export: every field as the text of which the leaf was made. */
export const exportedEntry = Type.Object(
  {
    entry: count,
    transaction: count,
    leaf: bytes(32),
    compartment: Type.String(),
    /** The hash of what follows; null in an entry from before leaves were made of it. */
    fields: Type.Union([bytes(32), Type.Null()]),
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
    forgotten_by: Type.Union([count, Type.Null()]),
    withheld: Type.Boolean(),
  },
  { additionalProperties: false },
)
export type ExportedEntry = Static<typeof exportedEntry>

const PAGE = 5_000
const SEALS = 1_000

/**
 * The journal, line by line: the key, each seal, then its entries; last those that wait for a seal. What entries say is
 * written for one compartment, or for 'all'; of the others stand only the leaves and what they are made of.
 */
export async function* exportedJournal(
  db: Tx,
  publicKey: string,
  compartment: string,
): AsyncGenerator<string> {
  yield JSON.stringify({ ...HEADER, compartment, key: publicKey })
  let end = '0'
  for await (const seal of everySeal(db)) {
    yield JSON.stringify(seal)
    yield* entriesIn(db, compartment, seal.above, seal.below)
    end = seal.below
  }
  yield* entriesIn(db, compartment, end, undefined)
}

async function* everySeal(db: Tx): AsyncGenerator<ExportedSeal> {
  let seals = await sealsAfter(db, 0)
  while (seals.length > 0) {
    yield* seals
    seals = await sealsAfter(db, seals.at(-1)?.seal ?? 0)
  }
}

const sealsAfter = async (db: Tx, number: number): Promise<ExportedSeal[]> =>
  (
    await sql<ExportedSeal>`select number::int as seal,
      (extract(epoch from sealed_at) * 1000)::bigint::text::float8 as sealed_at, above::text, below::text,
      entries::int, encode(root, 'hex') as root, encode(previous, 'hex') as previous,
      encode(signature, 'hex') as signature, signer, format
      from journal.seal where number > ${number} order by number limit ${SEALS}`.execute(db)
  ).rows

// oxlint-disable-next-line max-params -- the two ends of one range
async function* entriesIn(
  db: Tx,
  compartment: string,
  above: string,
  below: string | undefined,
): AsyncGenerator<string> {
  let place = { transaction: above, entry: '0' }
  for (;;) {
    const { rows } =
      await sql<ExportedEntry>`select id::text as entry, transaction::text, encode(leaf, 'hex') as leaf,
      compartment, encode(fields_hash, 'hex') as fields, encode(salt, 'hex') as salt, (extract(epoch from at) * 1000000)::bigint::text as at, module,
      asker::text, service, act::text, kind, record::text, reason, facts::text, forgotten_by::text,
      false as withheld
      from journal.entry
      where (transaction, id) > (${place.transaction}::text::xid8, ${place.entry}::bigint)
        and (${below ?? null}::text is null or transaction < ${below ?? null}::text::xid8)
      order by transaction, id limit ${PAGE}`.execute(db)
    for (const row of rows) yield lineOf(shown(row, compartment))
    const last = rows.at(-1)
    if (!last || rows.length < PAGE) return
    place = last
  }
}

/** What tells that entries were forgotten is shown to everybody: without it their leaves could not be explained. */
function shown(entry: ExportedEntry, compartment: string): ExportedEntry {
  const isOurs = compartment === 'all' || entry.compartment === compartment
  if (isOurs || (entry.module === 'journal' && entry.service === 'journal')) return entry
  return { ...entry, ...WITHHELD }
}

const NOTHING = {
  salt: null,
  at: null,
  module: null,
  asker: null,
  service: null,
  act: null,
  kind: null,
  record: null,
  reason: null,
  facts: null,
} as const
const WITHHELD = { ...NOTHING, withheld: true } as const

/** The fields of an entry that forgetting empties. */
export const FORGOTTEN = Object.keys(NOTHING) as (keyof typeof NOTHING)[]

/** JSON lets two letters stand that some readers of lines take for the end of one. */
const lineOf = (entry: ExportedEntry): string =>
  JSON.stringify(entry)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`)
