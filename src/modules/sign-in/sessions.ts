import { sql } from 'kysely'
import { as } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { newSecret, proofOf } from '#kernel/http'
import { record } from '#kernel/record'
import { Redirect, type Visit } from '#kernel/route'
import type { Bilingual } from '#kernel/text'
import { myMandates } from '#modules/network'
import { deviceOf } from './device.ts'

export interface StoryPerson {
  readonly person_id: string
  readonly name: string
  readonly language: 'nl' | 'fr'
  readonly function: Bilingual | null
  readonly partner: Bilingual | null
  readonly level: 'local' | 'regional' | 'community' | 'federal' | null
}

/** The people of the story with their mandates of today; only the embedded database lets the sign-in page ask. */
export async function storyPeople(db: Tx): Promise<StoryPerson[]> {
  return (await sql<StoryPerson>`select * from network.story_people()`.execute(db)).rows
}

/** Begins a session for a person of the story; true when there is such a person. */
export async function stepIn(db: Tx, person: string, proof: Buffer, device: string): Promise<boolean> {
  const { rows } = await sql<{
    begun: boolean
  }>`select sign_in.step_in(${person}, ${proof}, ${device}) as begun`.execute(db)
  return rows[0]?.begun ?? false
}

export type Way = 'story' | 'link' | 'passkey' | 'provider'

interface Proven {
  readonly person: string
  readonly way: Way
  /** Where they wanted to go. */
  readonly back?: string | undefined
}

/**
 * Lets somebody in who has just proved who they are: `begin` makes the session in the database. The one that the browser
 * had ends, and the journal tells it in the name of that person.
 */
export async function letIn(
  visit: Visit,
  begin: (proof: Buffer, device: string) => Promise<Proven | undefined>,
): Promise<Redirect | undefined> {
  const { db, proof, agent } = visit
  const secret = newSecret()
  const proven = await begin(proofOf(secret), deviceOf(agent))
  if (!proven) return undefined
  if (proof) await endSession(db, proof)
  const { person, way, back } = proven
  const asker = { kind: 'person', id: person, name: '' } as const
  await as(asker, 'sign-in', db, tx =>
    record(tx, { act: 'signed_in', kind: 'person', record: person, facts: { way } }),
  )
  // Whoever holds no mandate today has no day here, and begins where citizens do.
  const holds = await as(asker, 'network', db, async tx => (await myMandates(tx)).length > 0)
  return new Redirect(back || (holds ? '/my-day' : ''), secret)
}

/** Tells the journal that somebody known was not let in, and the reader that it did not work. */
export async function refuse(db: Tx, person: string | undefined, way: Way): Promise<void> {
  if (person) await record(db, { act: 'refused', kind: 'person', record: person, facts: { way } })
}

/** Ends every session. */
export const endAllSessions = (db: Tx) => db.deleteFrom('sign_in.session').execute()

/** Ends the session whose proof is shown, so that its secret is worth nothing from then on; gives how it began. */
export async function endSession(db: Tx, proof: Buffer): Promise<Way | undefined> {
  const { rows } = await sql<{ way: Way | null }>`select sign_in.end_session(${proof}) as way`.execute(db)
  return rows[0]?.way ?? undefined
}

/** The sessions of whoever asks, the last begun first, and which of them is this one. */
export async function mySessions(db: Tx, proof: Buffer | undefined) {
  const { rows } = await sql<{
    id: string | null
  }>`select sign_in.session_of(${proof ?? null}) as id`.execute(db)
  const sessions = await db
    .selectFrom('sign_in.session')
    .select(['id', 'way', 'device', 'created_at'])
    // Use is kept by the hour: never earlier than the beginning.
    .select(sql<Date>`greatest(seen_at, created_at)`.as('seen_at'))
    .where('person_id', '=', sql<string>`(select kernel.person_id())`)
    .orderBy('created_at', 'desc')
    .limit(50)
    .execute()
  return sessions.map(session => ({ ...session, here: session.id === rows[0]?.id }))
}

/** Ends one session of whoever asks, or all of them; gives how many. */
export async function endMySessions(db: Tx, one: string | null): Promise<number> {
  const { rows } = await sql<{ ended: string }>`select sign_in.end_my_sessions(${one}) as ended`.execute(db)
  return Number(rows[0]?.ended ?? 0)
}
