import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import type { Bilingual, Language, Localised } from '#kernel/text'
import { byNumber } from './measures.ts'

export async function holdsCoordination(db: Tx): Promise<boolean> {
  const { rows } = await sql<{
    holds: boolean
  }>`select network.holds('regional_coordinator') as holds`.execute(db)
  return rows[0]?.holds ?? false
}

export type DraftText = Awaited<ReturnType<typeof draftTexts>>[number]

/**
 * Every text of a draft beside the one that it follows: measures, missions and actions.
 * `before` is empty for what is new.
 */
export async function draftTexts(db: Tx, draft: string) {
  const measures = await db
    .selectFrom('plan.measure_wording as w')
    .innerJoin('plan.measure as m', 'm.id', 'w.measure_id')
    .leftJoin('plan.measure_wording as o', join =>
      join.onRef('o.measure_id', '=', 'm.id').on('o.version_id', 'in', standing(db)),
    )
    .where('w.version_id', '=', draft)
    .select(['m.number as key', 'w.short as title', 'w.text', 'w.carried_over', 'w.confirmed', 'w.revision'])
    .select(['o.text as before', 'w.number_source', 'w.inferred_because'])
    .orderBy(byNumber('m.number'))
    .execute()
  const missions = await db
    .selectFrom('plan.mission as w')
    .leftJoin('plan.mission as o', join =>
      join.onRef('o.position', '=', 'w.position').on('o.version_id', 'in', standing(db)),
    )
    .where('w.version_id', '=', draft)
    .select([
      'w.id as key',
      'w.title',
      'w.text',
      'w.carried_over',
      'w.confirmed',
      'w.revision',
      'o.title as before',
    ])
    .orderBy('w.position')
    .execute()
  const actions = await db
    .selectFrom('plan.action_wording as w')
    .innerJoin('plan.action as a', 'a.id', 'w.action_id')
    .leftJoin('plan.action_wording as o', join =>
      join.onRef('o.action_id', '=', 'a.id').on('o.version_id', 'in', standing(db)),
    )
    .where('w.version_id', '=', draft)
    .select([
      'a.id as key',
      'w.title',
      'w.text',
      'w.carried_over',
      'w.confirmed',
      'w.revision',
      'o.text as before',
      'a.kind as of',
    ])
    .orderBy('w.position')
    .orderBy('a.kind', 'desc')
    .orderBy('a.id')
    .execute()
  return [
    ...measures.map(row => ({ kind: 'measure' as const, of: null, ...row })),
    ...missions.map(row => ({ kind: 'mission' as const, of: null, ...unnumbered, ...row })),
    ...actions.map(row => ({ kind: 'action' as const, ...unnumbered, ...row })),
  ]
}

const unnumbered = { number_source: null, inferred_because: {} }

const standing = (db: Tx) => db.selectFrom('plan.standing_version').select('id')

/** Why a text still keeps its draft from being adopted; empty when it does not. */
export function blockedBecause({ kind, title, text, carried_over, confirmed }: DraftText) {
  const lacks = (['nl', 'fr'] as const).filter(
    language => !title[language] || (kind !== 'mission' && !text[language]),
  )
  return [
    ...lacks.map(language => ({ kind: 'lacks' as const, language })),
    ...carried_over.map(language => ({ kind: 'carried' as const, language: language as Language })),
    ...(confirmed ? [] : [{ kind: 'unconfirmed' as const, language: undefined }]),
  ]
}

/** The lines of an imported text that became nothing. */
export const leftoversIn = (db: Tx, draft: string) =>
  db
    .selectFrom('plan.leftover')
    .where('version_id', '=', draft)
    .select(['line', 'text', 'reason'])
    .orderBy('line')
    .orderBy('position')
    .execute()

export interface DraftDocument {
  readonly title: Localised
  readonly starts_on: string
  readonly ends_on: string
}

/** Changes a draft's title and period; false when somebody did so since `revision` was read. */
export async function describeDraft(
  db: Tx,
  draft: string,
  revision: number,
  document: DraftDocument,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('plan.version')
    .set({ ...document, revision: revision + 1 })
    .where('id', '=', draft)
    .where('status', '=', 'draft')
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Names the chapter, in all of its versions. */
export const nameChapter = (db: Tx, chapter: string, name: Bilingual) =>
  db.updateTable('plan.chapter').set({ name }).where('id', '=', chapter).execute()

/**
 * From here on only this transaction writes in the drafts of this draft's chapter: what it reads next still holds when
 * it writes, and of two drafts that are adopted at once the second replaces the first.
 */
export const holdDrafts = (db: Tx, draft: string) =>
  sql`select pg_advisory_xact_lock(hashtext('drafts of a chapter'), hashtext(chapter_id::text))
    from plan.version where id = ${draft}`.execute(db)

/** Adopts a complete draft: from today it stands, and the version before it has expired. */
export async function adoptDraft(db: Tx, draft: string, today: string): Promise<boolean> {
  const found = await db
    .selectFrom('plan.version')
    .where('id', '=', draft)
    .where('status', '=', 'draft')
    .select('chapter_id')
    .forUpdate()
    .executeTakeFirst()
  if (!found) return false
  await db
    .updateTable('plan.version')
    .set({ replaced_on: today })
    .where('chapter_id', '=', found.chapter_id)
    .where('status', '=', 'adopted')
    .where('replaced_on', 'is', null)
    .execute()
  const { numUpdatedRows } = await db
    .updateTable('plan.version')
    .set({ status: 'adopted', adopted_on: today })
    .where('id', '=', draft)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Throws a draft away; true when there was one that the reader may throw away. */
export async function throwAway(db: Tx, draft: string): Promise<boolean> {
  const { rows } = await sql<{ gone: boolean }>`select plan.throw_away(${draft}) as gone`.execute(db)
  return rows[0]?.gone ?? false
}

/** The actions that a draft's action may be the same as: those of the plan that stands and not in the draft yet. */
export const actionsToPair = (db: Tx, draft: string) =>
  db
    .selectFrom('plan.current_action')
    .where('chapter_id', 'in', db.selectFrom('plan.version').where('id', '=', draft).select('chapter_id'))
    .where('kind', '!=', 'own')
    .where(
      'id',
      'not in',
      db.selectFrom('plan.action_wording').where('version_id', '=', draft).select('action_id'),
    )
    .select(['id', 'title', 'kind'])
    .orderBy('kind', 'desc')
    .orderBy('id')
    .execute()

/** Says that a draft's action is another one than was proposed, or a new one; gives that one's key when it can be. */
export async function pairAction(db: Tx, { draft, from, to, by }: Pairing): Promise<string | undefined> {
  const known = (await actionsToPair(db, draft)).some(({ id }) => id === to)
  const chosen = to === 'new' ? await addLike(db, from, by) : known ? to : undefined
  if (!chosen) return undefined
  await db
    .updateTable('plan.action_wording')
    .set({ action_id: chosen, confirmed: true })
    .where('version_id', '=', draft)
    .where('action_id', '=', from)
    .execute()
  await db
    .updateTable('plan.answer')
    .set({ action_id: chosen })
    .where('version_id', '=', draft)
    .where('action_id', '=', from)
    .execute()
  return chosen
}

interface Pairing {
  readonly draft: string
  readonly from: string
  /** An action's key, or 'new'. */
  readonly to: string
  readonly by: string
}

/** A new action of the same chapter and kind. */
async function addLike(db: Tx, action: string, by: string): Promise<string | undefined> {
  const like = await db
    .selectFrom('plan.action')
    .where('id', '=', action)
    .select(['chapter_id', 'kind'])
    .executeTakeFirst()
  if (!like) return undefined
  const made = db
    .insertInto('plan.action')
    .values({ ...like, changed_by: by })
    .returning('id')
  return (await made.executeTakeFirst())?.id
}
