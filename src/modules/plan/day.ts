import type { Tx } from '#kernel/database'
import type { DayItem } from '#kernel/module'
import { inLanguage, type Language } from '#kernel/text'
import { holdsCoordination } from './drafts.ts'
import { measuresIn } from './measures.ts'
import { milestonesDue } from './milestones.ts'
import { actionPath, draftPath, measurePath } from './paths.ts'
import { text } from './text.ts'
import { drafts, standingVersions } from './versions.ts'

const SOON = 60

/** Milestones that are due, and for the coordination the drafts and gaps of the plan. */
export async function planDay(db: Tx, { language }: { language: Language }): Promise<DayItem[]> {
  const t = text[language]
  const due = await milestonesDue(db, SOON)
  const items = due.map(({ title, due_on, action_id, action, leads }): DayItem => ({
    kind: 'due',
    title: inLanguage(title, language).text,
    path: actionPath(action_id),
    on: due_on,
    note: [t.dayMilestone(inLanguage(action, language).text), leads ? t.dayLeads : t.dayTakesPart].join(
      ' · ',
    ),
  }))
  return (await holdsCoordination(db)) ? [...(await coordinationDay(db, language)), ...items] : items
}

async function coordinationDay(db: Tx, language: Language): Promise<DayItem[]> {
  const t = text[language]
  const waiting = (await drafts(db)).map(({ id, title }): DayItem => ({
    kind: 'waits',
    title: t.dayDraft(inLanguage(title, language).text),
    path: draftPath(id),
    note: t.dayDraftNote,
  }))
  const gaps: DayItem[] = []
  for (const version of await standingVersions(db))
    for (const { number, short, actions } of await measuresIn(db, version.id))
      if (Number(actions) === 0)
        gaps.push({
          kind: 'waits',
          title: t.dayGap(number, inLanguage(short, language).text),
          path: measurePath(number),
          note: t.dayGapNote,
        })
  return [...waiting, ...gaps]
}
