import { sql } from 'kysely'
import type { Tx } from '#kernel/database'

const PAGE = 50

/** A page of the seals that everybody may keep, the last first, and the number after which the next page begins. */
export async function publishedSeals(db: Tx, after: string | undefined) {
  const found = await db
    .selectFrom('journal.published_seal')
    .$if(after !== undefined, query => query.where('number', '<', after ?? ''))
    .select(['number', 'published_at', 'signer', sql<string>`encode(head, 'hex')`.as('head')])
    .orderBy('number', 'desc')
    .limit(PAGE + 1)
    .execute()
  return { seals: found.slice(0, PAGE), next: found.length > PAGE ? found[PAGE - 1]?.number : undefined }
}
