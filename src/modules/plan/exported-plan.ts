import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { measuresIn } from './measures.ts'
import { actionsIn, actorsIn, missionsIn, standingVersions } from './versions.ts'

/** The plan that stands, as data: what an analyst or another system needs to read it. */
export async function exportPlan(db: Tx) {
  const chapters = []
  for (const { id, theme, name, title, starts_on, ends_on, adopted_on } of await standingVersions(db))
    chapters.push({
      theme,
      name,
      version: { title, startsOn: starts_on, endsOn: ends_on, adoptedOn: adopted_on },
      measures: (await measuresIn(db, id)).map(({ number, number_source, short, text }) => ({
        number,
        numberSource: number_source,
        short,
        text,
      })),
      missions: (await missionsIn(db, id)).map(mission => ({ title: mission.title, text: mission.text })),
      actions: await exportedActions(db, id),
      actors: await actorsIn(db, id),
    })
  return { chapters }
}

async function exportedActions(db: Tx, version: string) {
  const answers = await db
    .selectFrom('plan.answer as n')
    .innerJoin('plan.measure as m', 'm.id', 'n.measure_id')
    .where('n.version_id', '=', version)
    .select(['n.action_id', 'm.number', 'n.how', 'n.text'])
    .orderBy(sql`string_to_array(m.number, '.')::int[]`)
    .execute()
  return (await actionsIn(db, version)).map(({ id, kind, title, text }) => ({
    kind: kind === 'under_mission' ? 'underMission' : 'byPartner',
    title,
    text,
    answers: answers
      .filter(answer => answer.action_id === id)
      .map(({ number, how, text: said }) => ({ measure: number, how, text: said })),
  }))
}
