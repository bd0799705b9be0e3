import type { Tx } from '#kernel/database'
import type { DayItem } from '#kernel/module'
import { inLanguage, type Language } from '#kernel/text'
import { myMandates } from './partners.ts'
import { partnerPath } from './paths.ts'
import { text } from './text.ts'

const SOON = 60

/** Mandates of the reader that end within two months. */
export async function networkDay(
  db: Tx,
  { language, today }: { language: Language; today: string },
): Promise<DayItem[]> {
  const t = text[language]
  const last = new Date(Date.parse(today) + SOON * 24 * 3600 * 1000).toISOString().slice(0, 10)
  const ending = (await myMandates(db)).filter(({ ends_on }) => ends_on !== null && ends_on <= last)
  return ending.map(({ partner, slug, ends_on }) => ({
    kind: 'waits',
    title: t.dayMandate(inLanguage(partner, language).text),
    path: partnerPath(slug),
    on: ends_on ?? today,
    note: t.dayMandateNote,
  }))
}
