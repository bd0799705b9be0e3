import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { install } from '#kernel/as'
import { openPostgres } from '#kernel/database'
import { newSecret, proofOf } from '#kernel/http'
import { migratedStory } from '#test/committed'
import { mieke, samira } from '#test/people'

/** Where a server keeps what it is told, across its deaths. */
export interface Place {
  readonly name: string
  readonly env: Readonly<Record<string, string>>
  /** The cookie with which Samira's browser asks, or Mieke's. */
  readonly signIn: (origin: string, person?: typeof samira) => Promise<string>
  readonly clear: () => Promise<void>
}

/** The embedded database in a folder of its own. */
export function embeddedPlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), `tandem-kill-${randomBytes(2).toString('hex')}-`))
  return {
    name: 'the embedded database',
    env: { DATA_DIRECTORY: folder },
    signIn: stepIn,
    clear: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function stepIn(origin: string, person = samira): Promise<string> {
  const response = await fetch(`${origin}/fr/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ person: person.id }),
  })
  const [cookie] = response.headers.getSetCookie()
  if (!cookie) throw new Error(`Signing in was answered with ${response.status}.`)
  return cookie.split(';')[0] ?? ''
}

/** A database on PostgreSQL, which lives on when the server is killed. Nobody steps in there: a session is given. */
export async function postgresPlace(): Promise<Place> {
  const database = await migratedStory()
  const secrets = new Map([samira, mieke].map(({ id }) => [id, newSecret()]))
  const owner = openPostgres(database.owner, 1)
  for (const [id, secret] of secrets)
    await install('sign-in', owner, tx =>
      sql`insert into sign_in.session (proof, person_id) values (${proofOf(secret)}, ${id})`.execute(tx),
    )
  await owner.close()
  return {
    name: 'PostgreSQL',
    env: { DATABASE_URL: database.serving },
    signIn: async (_, { id } = samira) => `__Host-tandem=${secrets.get(id)}`,
    clear: database.drop,
  }
}
