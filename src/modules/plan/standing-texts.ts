import type { Tx } from '#kernel/database'
import type { PlanReading } from './reading/reading.ts'

export type Before = Awaited<ReturnType<typeof standingTexts>>

/** What the plan that stands says, to take over and to compare with. */
export async function standingTexts(db: Tx, chapter: string) {
  const version = db.selectFrom('plan.standing_version').where('chapter_id', '=', chapter).select('id')
  return {
    measures: await db
      .selectFrom('plan.measure_wording as w')
      .innerJoin('plan.measure as m', 'm.id', 'w.measure_id')
      .where('w.version_id', 'in', version)
      .select(['m.number', 'w.short', 'w.text'])
      .execute(),
    missions: await db
      .selectFrom('plan.mission')
      .where('version_id', 'in', version)
      .select(['position', 'title'])
      .execute(),
    actions: await db
      .selectFrom('plan.action_wording as w')
      .innerJoin('plan.action as a', 'a.id', 'w.action_id')
      .where('w.version_id', 'in', version)
      .select(['a.id', 'a.kind', 'w.title', 'w.text'])
      .execute(),
    answers: await db
      .selectFrom('plan.answer')
      .where('version_id', 'in', version)
      .select(['action_id', 'measure_id', 'text'])
      .execute(),
    aliases: await db.selectFrom('network.aliases').select(['subject', 'name']).execute(),
  }
}

/** A draft that is being made of a reading, beside what stands. */
export interface Draft {
  readonly chapter: string
  readonly draft: string
  readonly before: Before
  readonly reading: PlanReading
}
