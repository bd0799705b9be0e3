import { within } from '#kernel/as'
import type { Tx } from '#kernel/database'
import type { DayItem } from '#kernel/module'
import type { Language } from '#kernel/text'
import { myMandates, network } from '#modules/network'
import { oversight } from '#modules/oversight'
import { plan } from '#modules/plan'

const composed = [network, oversight, plan]

/** What every module has for the reader today: each asked in turn, in its own role; late first. */
export async function itemsOfTheDay(db: Tx, when: { language: Language; today: string }): Promise<DayItem[]> {
  const items: DayItem[] = []
  for (const { name, day } of composed) if (day) items.push(...(await within(name, db, tx => day(tx, when))))
  return items.toSorted((a, b) => (a.on ?? '').localeCompare(b.on ?? ''))
}

/** As what the reader is here, today. */
export const mandatesOfReader = (db: Tx) => within('network', db, myMandates)
