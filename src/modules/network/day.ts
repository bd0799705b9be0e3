import type { Tx } from '#kernel/database'
import type { DayItem } from '#kernel/module'
import { inLanguage, type Language } from '#kernel/text'
import { clearancesEnding, mandatesEnding } from './expiring.ts'
import { clearancesPath, mandatePath } from './paths.ts'
import { text } from './text.ts'

/** Mandates and clearances that end soon: one's own, and those that the reader looks after. */
export async function networkDay(db: Tx, { language }: { language: Language }): Promise<DayItem[]> {
  const t = text[language]
  const mandates = (await mandatesEnding(db)).map(
    ({ id, ends_on, person, partner, own, within }): DayItem => {
      const name = inLanguage(partner, language).text
      return {
        kind: 'waits',
        title: own ? t.dayMandate(name) : t.dayMandateOf(person, name),
        path: mandatePath(id),
        ...(ends_on && { on: ends_on }),
        note: [t.dayWithin(within), own ? t.dayMandateNote : t.dayMandateOfNote].join(' · '),
      }
    },
  )
  const clearances = (await clearancesEnding(db)).map(
    ({ person_id, expires_on, person, own, within }): DayItem => ({
      kind: 'waits',
      title: own ? t.dayClearance : t.dayClearanceOf(person),
      path: clearancesPath(person_id),
      on: expires_on,
      note: [t.dayWithin(within), t.dayClearanceNote].join(' · '),
    }),
  )
  return [...mandates, ...clearances]
}
