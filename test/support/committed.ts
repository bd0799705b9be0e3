import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '#app'
import type { Asker } from '#kernel/asker'
import { openPostgres, type Database } from '#kernel/database'
import { asking, createDatabase, type TestDatabase } from './postgres.ts'
import { runTandem } from './running.ts'

type Person = Extract<Asker, { kind: 'person' }>

/** A database on PostgreSQL with the story in it, in which everything that a test does is kept. */
export interface Committed {
  readonly addresses: TestDatabase
  readonly db: Database
  readonly app: FastifyInstance
  readonly open: (person: Person, url: string) => ReturnType<typeof sent>
  readonly send: (person: Person, url: string, fields: Fields) => ReturnType<typeof sent>
  readonly close: () => Promise<void>
}

type Fields = Readonly<Record<string, string>>

/** Sets it up with the real command line; requests come from whoever the test says, on connections of their own. */
export async function committedStory(connections = 10): Promise<Committed> {
  const addresses = await migratedStory()
  const db = openPostgres(addresses.serving, connections)
  const people = new Map<string, Person>()
  const app = await buildApp({
    db,
    story: false,
    assets: {},
    securityContact: 'mailto:test@tandem.example',
    askerOf: ({ headers }) => people.get(String(headers['x-test-person'])) ?? { kind: 'visitor' },
  })
  const known = (person: Person) => people.set(person.id, person) && person.id
  return {
    addresses,
    db,
    app,
    open: (person, url) => sent(app, known(person), url),
    send: (person, url, fields) => sent(app, known(person), url, fields),
    close: async () => {
      await app.close()
      await db.close()
      await addresses.drop()
    },
  }
}

/** A new database, migrated and with the story in it. */
export async function migratedStory(): Promise<TestDatabase> {
  const addresses = await createDatabase(serverAddress())
  const env = { DATABASE_URL: addresses.serving, DATABASE_OWNER_URL: addresses.owner }
  for (const command of [['migrate'], ['seed', 'story']]) {
    const { code, said } = await runTandem(command, env)
    if (code !== 0) throw new Error(`tandem ${command.join(' ')}: ${said}`)
  }
  return addresses
}

/** The PostgreSQL of this test run. */
export function serverAddress(): string {
  const url = process.env.TEST_POSTGRES_URL
  if (!url) throw new Error('These tests need PostgreSQL: run them with npm run test:postgres.')
  return url
}

function sent(app: FastifyInstance, person: string, url: string, fields?: Fields) {
  const headers = { accept: 'text/html', 'sec-fetch-site': 'same-origin', 'x-test-person': person }
  if (!fields) return app.inject({ url, headers })
  const payload = new URLSearchParams(fields).toString()
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  return app.inject({ method: 'POST', url, headers: { ...headers, ...type }, payload })
}

/**
 * Makes several pieces of work meet: holds what they all need, waits until each of them waits for it, then lets go.
 * `held` is the statement that holds it.
 */
export async function meeting<Results extends readonly unknown[]>(
  { addresses }: Pick<Committed, 'addresses'>,
  held: string,
  work: () => { readonly [Key in keyof Results]: Promise<Results[Key]> },
): Promise<Results> {
  return asking(addresses.superuser, async client => {
    await client.query('begin')
    await client.query(held)
    const begun = work()
    await waiting(addresses, begun.length)
    await client.query('commit')
    return Promise.all(begun)
  })
}

/**
 * Begins one piece of work, which stops at what is held; begins a second; and lets go when that has ended or waits too.
 * `held` is the statement that holds it.
 */
export async function overlapping<First, Second>(
  { addresses }: Pick<Committed, 'addresses'>,
  held: string,
  ...[first, second]: [() => Promise<First>, () => Promise<Second>]
): Promise<[First, Second]> {
  return asking(addresses.superuser, async client => {
    await client.query('begin')
    await client.query(held)
    const begun = first()
    await waiting(addresses, 1)
    const then = second()
    await Promise.race([then, waiting(addresses, 2)])
    await client.query('commit')
    return Promise.all([begun, then])
  })
}

/** Returns when so many connections to this database wait for a lock. */
export async function waiting({ superuser }: TestDatabase, count: number): Promise<void> {
  await asking(superuser, async client => {
    for (let tries = 0; tries < 500; tries++) {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      if ((rows[0]?.count ?? 0) >= count) return
      await new Promise(resolve => setTimeout(resolve, 10))
    }
    throw new Error('They never met.')
  })
}

/** The hidden field of one sending of a form. */
export const once = (): { _once: string } => ({ _once: randomUUID() })
