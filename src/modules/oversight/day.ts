import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import type { DayItem } from '#kernel/module'
import type { Language } from '#kernel/text'
import { oversightPath } from './paths.ts'
import { text } from './text.ts'

/** Whoever oversees finds the way to the journal here, and how much waits there. */
export async function oversightDay(
  db: Tx,
  { language }: { readonly language: Language },
): Promise<readonly DayItem[]> {
  const { rows } = await sql<Waiting>`select w.reviews, w.alerts from journal.waiting() w
    where cardinality(journal.overseen()) > 0`.execute(db)
  return rows.map(waiting => itemOf(waiting, text[language]))
}

interface Waiting {
  readonly reviews: number
  readonly alerts: number
}

function itemOf({ reviews, alerts }: Waiting, t: (typeof text)[Language]): DayItem {
  const waits = [
    ...(reviews > 0 ? [t.dayReviews(reviews)] : []),
    ...(alerts > 0 ? [t.dayAlerts(alerts)] : []),
  ]
  return waits.length > 0
    ? { kind: 'waits', title: t.day, path: oversightPath, note: waits.join(' · ') }
    : { kind: 'also', title: t.day, path: oversightPath, note: t.dayNote }
}
