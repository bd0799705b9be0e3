import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { as } from '#kernel/as'
import { openEmbedded, openPostgres, stepDown, type Database, type Tx } from '#kernel/database'
import { record } from '#kernel/record'
import { root } from '#kernel/root'
import { keepJournal, ownSealingKey } from '#modules/journal'
import { median } from './load.ts'

/** What the journal costs: entries a second with sealing on, and a request with its entry against the same without. */
export interface JournalSpeed {
  readonly database: string
  readonly entriesPerSecond: number
  readonly sealed: number
  readonly ratios: readonly number[]
}

const SECONDS = 20
const ROUNDS = 9
const ROUND = 2_000
const somebody = { kind: 'person', id: '00000000-0000-4000-8000-000000000001', name: 'Somebody' } as const
const entry = { act: 'read', kind: 'person', record: somebody.id, facts: { page: 1 } } as const

/** On the database of this address, or in this folder of the embedded one; the reads are those of the first page recorded. */
export async function journalSpeed(
  place: { readonly url?: string; readonly data?: string },
  pages: string,
): Promise<JournalSpeed> {
  const db = place.url ? openPostgres(place.url) : await openEmbedded(place.data)
  await stepDown(db)
  const connections = place.url ? 10 : 1
  try {
    const ratios = await ratiosOf(db, connections, await readsOf(pages))
    return {
      database: place.url ? 'PostgreSQL' : 'embedded',
      ...(await withSealing(db, connections, place.data ?? join(root, '.data'))),
      ratios: ratios.toSorted((a, b) => a - b),
    }
  } finally {
    await db.close()
  }
}

async function ratiosOf(db: Database, connections: number, reads: readonly Read[]): Promise<number[]> {
  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const [first, second] = round % 2 === 0 ? [true, false] : [false, true]
    const times = new Map<boolean, number>()
    for (const told of [first, second]) times.set(told, await requestTime(db, connections, reads, told))
    ratios.push((times.get(true) ?? Number.NaN) / (times.get(false) ?? Number.NaN))
  }
  return ratios
}

type Read = readonly [text: string, values: readonly unknown[]]

async function readsOf(pages: string): Promise<Read[]> {
  const recorded = JSON.parse(await readFile(pages, 'utf8')) as {
    statements: { text: string; values: unknown[] }[]
  }[]
  return (recorded[0]?.statements ?? []).slice(3, -1).map(({ text, values }): Read => [text, values])
}

const send = (tx: Tx, [text, values]: Read) => tx.executeQuery(CompiledQuery.raw(text, [...values]))

/** Milliseconds that so many requests take on all connections together. */
async function requestTime(db: Database, connections: number, reads: readonly Read[], told: boolean) {
  const until = performance.now() + ROUND
  const begun = performance.now()
  let requests = 0
  await each(connections, async () => {
    while (performance.now() < until) {
      await as(somebody, 'plan', db, async tx => {
        for (const read of reads) await send(tx, read)
        if (told) await record(tx, entry)
      })
      requests++
    }
  })
  return (performance.now() - begun) / requests
}

async function withSealing(db: Database, connections: number, data: string) {
  const key = await ownSealingKey(db, join(data, 'keys/journal.pem'))
  let failures = 0
  const stop = keepJournal(db, { key, failed: () => failures++ })
  const until = performance.now() + SECONDS * 1000
  let entries = 0
  await each(connections, async () => {
    while (performance.now() < until) {
      await as(somebody, 'plan', db, tx => record(tx, entry))
      entries++
    }
  })
  await stop()
  if (failures > 0) throw new Error(`Sealing failed ${failures} times.`)
  return { entriesPerSecond: entries / SECONDS, sealed: entries }
}

const each = (connections: number, work: () => Promise<void>) =>
  Promise.all(Array.from({ length: connections }, work))

/** The rows of the report. */
export const journalRows = (speeds: readonly JournalSpeed[]): string[] => [
  'Each entry in a transaction of its own, for twenty seconds, with the sealer at work; and a request of the reads of a measure page with its entry against the same without, nine alternating rounds. Targets: ≥ 2,000 entries a second, ≤ 1.3.',
  '',
  '| database | entries /s | sealed | ratio min | median | max |',
  '| --- | ---: | ---: | ---: | ---: | ---: |',
  ...speeds.map(
    ({ database, entriesPerSecond, sealed, ratios }) =>
      `| ${[database, Math.round(entriesPerSecond), sealed, ...[ratios[0] ?? 0, median(ratios), ratios.at(-1) ?? 0].map(ratio => ratio.toFixed(2))].join(' | ')} |`,
  ),
]
