import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { proofOf } from '#kernel/http'
import type { Bilingual } from '#kernel/text'

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
export async function stepIn(db: Tx, person: string, secret: string): Promise<boolean> {
  const { rows } = await sql<{
    begun: boolean
  }>`select sign_in.step_in(${person}, ${proofOf(secret)}) as begun`.execute(db)
  return rows[0]?.begun ?? false
}

/** Ends every session. */
export const endAllSessions = (db: Tx) => db.deleteFrom('sign_in.session').execute()

/** Ends the session whose proof is shown, so that its secret is worth nothing from then on. */
export const endSession = (db: Tx, proof: Buffer) => sql`select sign_in.end_session(${proof})`.execute(db)
