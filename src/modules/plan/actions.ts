import { sql, type Kysely } from 'kysely'
import type { Tables, Tx } from '#kernel/database'
import { prepared } from '#kernel/prepared'
import type { Localised } from '#kernel/text'

const PAGE = 50

const current = (db: Kysely<Tables>) =>
  db
    .selectFrom('plan.current_action as a')
    .select(['a.id', 'a.kind', 'a.status', 'a.title', 'a.text', 'a.starts_on', 'a.ends_on', 'a.times_a_year'])
    .select(['a.progress', 'a.lead_id', 'a.revision', 'a.chapter_id', 'a.changed_at'])
    .select(sql<string>`a.changed_at::text`.as('place'))

export type CurrentAction = Awaited<ReturnType<typeof actionsFor>>[number]

const actionsAnswering = prepared<{ measure: string }>()((db, given) =>
  current(db)
    .innerJoin('plan.current_answer as n', 'n.action_id', 'a.id')
    .where('n.measure_id', '=', given.measure)
    .select(['n.how', 'n.text as answer'])
    .orderBy(sql`array_position('{under_mission,by_partner,own}'::text[], a.kind)`)
    .orderBy('a.id'),
)

/** The actions that answer a measure, those of the plan's own text first, with how they answer it. */
export const actionsFor = (db: Tx, measure: string) => actionsAnswering(db, { measure })

export interface ActionFilter {
  readonly measure?: string | undefined
  readonly partner?: string | undefined
  readonly status?: ActionWork['status'] | undefined
  /** The place of the last action of the page before. */
  readonly after?: string | undefined
}

/** A page of today's actions, the last changed first, and the place after which the next page begins. */
export async function currentActions(db: Tx, filter: ActionFilter) {
  const [instant, id] = filter.after?.split('_') ?? []
  const found = await current(db)
    .$if(filter.status !== undefined, query => query.where('a.status', '=', filter.status ?? 'ongoing'))
    .$if(filter.measure !== undefined, query =>
      query.where('a.id', 'in', answering(db, filter.measure ?? '')),
    )
    .$if(filter.partner !== undefined, query =>
      query.where('a.id', 'in', withPartner(db, filter.partner ?? '')),
    )
    .$if(Boolean(instant && id), query =>
      query.where(sql<boolean>`(a.changed_at, a.id) < (${instant}, ${id})`),
    )
    .orderBy('a.changed_at', 'desc')
    .orderBy('a.id', 'desc')
    .limit(PAGE + 1)
    .execute()
  const last = found.length > PAGE ? found[PAGE - 1] : undefined
  return { actions: found.slice(0, PAGE), next: last && `${last.place}_${last.id}` }
}

const answering = (db: Tx, number: string) =>
  db
    .selectFrom('plan.current_answer as n')
    .innerJoin('plan.measure as m', 'm.id', 'n.measure_id')
    .where('m.number', '=', number)
    .select('n.action_id')

const withPartner = (db: Tx, slug: string) =>
  db
    .selectFrom('plan.taking_part as t')
    .innerJoin('network.partners as p', 'p.id', 't.partner_id')
    .where('p.slug', '=', slug)
    .select('t.action_id')

export const findAction = (db: Tx, id: string) => current(db).where('a.id', '=', id).executeTakeFirst()

/** The action, when the reader may change the work on it. */
export const findActionToChange = (db: Tx, id: string) =>
  current(db)
    .where('a.id', '=', id)
    .where(sql<boolean>`plan.may_change(a.id)`)
    .executeTakeFirst()

export async function mayChange(db: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select plan.may_change(${id}) as may`.execute(db)
  return rows[0]?.may ?? false
}

/** Which measures an action answers, in their order. */
export const answersOf = (db: Tx, action: string) =>
  db
    .selectFrom('plan.current_answer as n')
    .innerJoin('plan.measure as m', 'm.id', 'n.measure_id')
    .leftJoin('plan.measure_wording as w', join =>
      join
        .onRef('w.measure_id', '=', 'm.id')
        .on('w.version_id', 'in', db.selectFrom('plan.standing_version').select('id')),
    )
    .where('n.action_id', '=', action)
    .select(['m.number', 'w.short', 'n.how', 'n.text'])
    .orderBy(sql`string_to_array(m.number, '.')::int[]`)
    .execute()

export interface ActionWork {
  readonly status: 'not_started' | 'ongoing' | 'done' | 'stopped'
  readonly starts_on: string | null
  readonly ends_on: string | null
  readonly times_a_year: number | null
  readonly progress: Localised
}

/** Changes the work on an action; false when somebody changed it since `revision` was read. */
export async function changeWork(
  db: Tx,
  { id, revision, by }: { id: string; revision: number; by: string },
  work: ActionWork,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('plan.action')
    .set({ ...work, revision: revision + 1, changed_by: by, changed_at: sql`now()` })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Rewords a partner's own action; the words of the plan's own actions change with the plan. */
export const rewordOwnAction = (db: Tx, id: string, words: { title: Localised; text: Localised }) =>
  db
    .updateTable('plan.action_wording')
    .set(words)
    .where('action_id', '=', id)
    .where('version_id', 'is', null)
    .execute()

export interface NewAction {
  readonly chapter: string
  readonly lead: string
  readonly by: string
  readonly title: Localised
  readonly text: Localised
  readonly measures: readonly string[]
}

/** A partner adds an action of its own to the measures; gives its key. */
export async function addOwnAction(
  db: Tx,
  { chapter, lead, by, title, text, measures }: NewAction,
): Promise<string> {
  const { id } = await db
    .insertInto('plan.action')
    .values({ chapter_id: chapter, kind: 'own', lead_id: lead, changed_by: by })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('plan.action_wording').values({ action_id: id, title, text, confirmed: true }).execute()
  await answerMeasures(db, id, measures)
  return id
}

/** Says which measures a partner's own action answers, and no others. */
export async function answerMeasures(db: Tx, action: string, measures: readonly string[]): Promise<void> {
  await db.deleteFrom('plan.answer').where('action_id', '=', action).where('version_id', 'is', null).execute()
  if (measures.length === 0) return
  await db
    .insertInto('plan.answer')
    .columns(['action_id', 'measure_id', 'how'])
    .expression(
      db
        .selectFrom('plan.measure as m')
        .where('m.number', 'in', measures)
        .select(eb => [
          eb.val(action).as('action_id'),
          eb.ref('m.id').as('measure_id'),
          sql`'explicit'`.as('how'),
        ]),
    )
    .execute()
}
