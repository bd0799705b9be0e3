import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import type { DayItem } from '#kernel/module'
import { inLanguage, type Language } from '#kernel/text'
import { actionPath } from './paths.ts'
import { text } from './text.ts'

const MOST = 200

/** The actions that these partners lead and that are not done or stopped. */
export async function openActions(
  db: Tx,
  { partners, language }: { readonly partners: readonly string[]; readonly language: Language },
): Promise<DayItem[]> {
  const found = await db
    .selectFrom('plan.current_action as a')
    .where('a.lead_id', '=', sql<string>`any(${partners}::uuid[])`)
    .where('a.status', 'in', ['not_started', 'ongoing'])
    .select(['a.id', 'a.title', 'a.status', 'a.ends_on'])
    .orderBy('a.id')
    .limit(MOST)
    .execute()
  return found.map(({ id, title, status, ends_on }) => ({
    kind: 'waits',
    title: inLanguage(title, language).text,
    path: actionPath(id),
    note: text[language].status[status],
    ...(ends_on !== null && { on: ends_on }),
  }))
}
