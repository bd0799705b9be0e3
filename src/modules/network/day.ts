import type { Tx } from '#kernel/database'
import type { DayItem } from '#kernel/module'
import { inLanguage, type Language } from '#kernel/text'
import { clearancesEnding, mandatesEnding, otherClearancesEnding } from './expiring.ts'
import { isCoordination } from './people.ts'
import { clearancesPath, endingClearancesPath, mandatePath, overseersPath } from './paths.ts'
import { overseerText } from './overseer-text.ts'
import { overseers } from './overseers.ts'
import { leftBehind } from './standing.ts'
import { standingText } from './standing-text.ts'
import { text } from './text.ts'

/** Mandates and clearances that end soon: one's own, and those that the reader looks after. */
export async function networkDay(
  db: Tx,
  { language, today }: { language: Language; today: string },
): Promise<DayItem[]> {
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
  return [
    ...mandates,
    ...clearances,
    ...(await othersEnding(db, language)),
    ...(await overseersWaiting(db, language)),
    ...(await withoutRights(db, language, today)),
  ]
}

/** Who would oversee, and waits for the reader's agreement. */
async function overseersWaiting(db: Tx, language: Language): Promise<DayItem[]> {
  const waiting = (await overseers(db)).filter(({ confirmable }) => confirmable)
  const t = overseerText[language]
  return waiting.length === 0
    ? []
    : [{ kind: 'waits', title: t.dayWaiting(waiting.length), path: overseersPath, note: t.dayWaitingNote }]
}

/** Whose partner is there no more, for the coordination. */
async function withoutRights(db: Tx, language: Language, today: string): Promise<DayItem[]> {
  if (!(await isCoordination(db))) return []
  const t = standingText[language]
  return (await leftBehind(db, { day: today, most: 50 })).map(({ id, person, partner }): DayItem => ({
    kind: 'waits',
    title: t.dayLeft(person, inLanguage(partner, language).text),
    path: mandatePath(id),
    note: t.dayLeftNote,
  }))
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
