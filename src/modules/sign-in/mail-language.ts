import { sql } from 'kysely'
import type { Tx } from '#kernel/database'

/** The language in which whoever asks gets their mails. */
export async function languageOfMails(db: Tx): Promise<'nl' | 'fr'> {
  const { rows } = await sql<{
    language: 'nl' | 'fr'
  }>`select language from network.my_language() as language`.execute(db)
  return rows[0]?.language ?? 'nl'
}

/** From now on mails to whoever asks are in this language. */
export const writeIn = (db: Tx, language: 'nl' | 'fr') => sql`select network.speak(${language})`.execute(db)
