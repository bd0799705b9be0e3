import { within } from '#kernel/as'
import type { Tx } from '#kernel/database'
import type { DayItem } from '#kernel/module'
import type { Language } from '#kernel/text'
import { plan } from '#modules/plan'

const composed = [plan]

/** What every module has open that these partners lead: each asked in turn, in its own role. */
export async function openWorkOf(
  db: Tx,
  left: { readonly partners: readonly string[]; readonly language: Language },
): Promise<DayItem[]> {
  const items: DayItem[] = []
  for (const { name, openWork } of composed)
    if (openWork) items.push(...(await within(name, db, tx => openWork(tx, left))))
  return items
}
