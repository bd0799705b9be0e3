import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import type { DayItem } from '#kernel/module'
import type { Language } from '#kernel/text'
import { oversightPath } from './paths.ts'
import { text } from './text.ts'

/** Whoever oversees finds the way to the journal here. */
export async function oversightDay(
  db: Tx,
  { language }: { readonly language: Language },
): Promise<readonly DayItem[]> {
  const { rows } = await sql<{ overseen: string[] }>`select journal.overseen() as overseen`.execute(db)
  if ((rows[0]?.overseen ?? []).length === 0) return []
  const t = text[language]
  return [{ kind: 'waits', title: t.day, path: oversightPath, note: t.dayNote }]
}
