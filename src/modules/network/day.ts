import type { Tx } from '#kernel/database'
import type { DayItem } from '#kernel/module'
import { inLanguage, type Language } from '#kernel/text'
import { clearancesEnding, mandatesEnding, otherClearancesEnding } from './expiring.ts'
import { clearancesPath, endingClearancesPath, mandatePath } from './paths.ts'
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
  const clearances = (await clearancesEnding(db))
    .filter(({ own }) => own)
    .map(({ person_id, expires_on, within }): DayItem => ({
      kind: 'waits',
      title: t.dayClearance,
      path: clearancesPath(person_id),
      on: expires_on,
      note: [t.dayWithin(within), t.dayClearanceNote].join(' · '),
    }))
  return [...mandates, ...clearances, ...(await othersEnding(db, language))]
}

/** How many, and not whose: a clearance opens with a reason. */
async function othersEnding(db: Tx, language: Language): Promise<DayItem[]> {
  const { count, within } = await otherClearancesEnding(db)
  const t = text[language]
  return count === 0
    ? []
    : [
        {
          kind: 'waits',
          title: t.dayClearances(count, within),
          path: endingClearancesPath,
          note: t.dayClearancesNote,
        },
      ]
}
