import type pg from 'pg'
import { install } from '#kernel/as'
import { openEmbedded, openPostgres, queriesOn, stepDown, type Database, type Tx } from '#kernel/database'
import { dayOf } from '#kernel/dates'
import { migrate } from '#kernel/migrate'
import { modules } from '#modules'

/** The day on which the story of the tests is told. */
export const today = dayOf(new Date())

/** The database of the whole test run, with the story in it; every test leaves it as it found it. */
export const database: Database = await openForTests()

/** PostgreSQL has been migrated and seeded by whoever starts the tests: here is only the login that serves. */
async function openForTests(): Promise<Database> {
  const url = process.env.TEST_DATABASE_URL
  if (url) return openPostgres(url, 5)
  const embedded = await openMigrated()
  for (const { name, seed } of modules)
    if (seed) await install(name, embedded, tx => seed(tx, { today, scale: 1, done: () => {} }))
  await stepDown(embedded)
  return embedded
}

async function openMigrated(): Promise<Database> {
  const embedded = await openEmbedded()
  await migrate(
    embedded,
    modules.map(module => module.name),
  )
  return embedded
}

/** Gives `work` a database it may change freely: nothing it does is kept. */
export const undone = (work: (tx: Tx) => Promise<void>) => async (): Promise<void> => {
  const client = await database.pool.connect()
  try {
    await client.query('begin')
    await work(queriesOn(client))
    await client.query('set constraints all immediate')
  } finally {
    await undo(client)
  }
}

/** A connection that broke is not kept: otherwise every test after it would wait for it. */
async function undo(client: pg.PoolClient): Promise<void> {
  const broken = await client.query('rollback').then(
    () => undefined,
    (error: Error) => error,
  )
  client.release(broken)
}

let owners: Promise<Database> | undefined

/** As whoever migrates, in a transaction that is undone: for the laws, which try to break them. */
export const asOwner = (work: (tx: Tx) => Promise<void>) => async (): Promise<void> => {
  const url = process.env.TEST_DATABASE_OWNER_URL
  owners ??= url ? Promise.resolve(openPostgres(url, 1)) : openMigrated()
  const client = await (await owners).pool.connect()
  try {
    await client.query('begin')
    await work(queriesOn(client))
  } finally {
    await undo(client)
  }
}

/** The same, where the people of the story are known: for what only whoever migrates may look at or set back. */
export const asOwnerOfStory = (work: (tx: Tx) => Promise<void>) =>
  asOwner(async tx => {
    const network = modules.find(({ name }) => name === 'network')
    await install('network', tx, async db => network?.seed?.(db, { today, scale: 1, done: () => {} }))
    await work(tx)
  })
