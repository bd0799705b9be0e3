import type { Tx } from '#kernel/database'
import type { Localised } from '#kernel/text'
import { draftTexts, type DraftText } from './drafts.ts'

export interface NewWords {
  readonly title: Localised
  readonly text: Localised
  /** The languages that are still those of the version before; none when a person wrote this. */
  readonly carried_over?: string[]
  /** False when nobody has read the new words yet. */
  readonly confirmed?: boolean
}

type Place = { readonly draft: string; readonly kind: DraftText['kind']; readonly key: string }

/** The draft's text under its key, for the page that edits it. */
export async function findDraftText(db: Tx, { draft, kind, key }: Place): Promise<DraftText | undefined> {
  return (await draftTexts(db, draft)).find(text => text.kind === kind && text.key === key)
}

/** Rewords a text of a draft; false when somebody did so since `revision` was read. What a person rewrote is checked. */
export async function reword(db: Tx, place: Place, revision: number, words: NewWords): Promise<boolean> {
  const change = { measure: rewordMeasure, mission: rewordMission, action: rewordAction }[place.kind]
  return change(db, place, revision, { carried_over: [], ...words, revision: revision + 1 })
}

/** Says that this is the same measure, mission or action as before and that the texts taken over are right. */
export async function confirm(db: Tx, place: Place): Promise<boolean> {
  const found = await findDraftText(db, place)
  if (!found) return false
  const change = { measure: rewordMeasure, mission: rewordMission, action: rewordAction }[place.kind]
  const { title, text, revision } = found
  return change(db, place, revision, {
    title,
    text,
    carried_over: [],
    confirmed: true,
    revision: revision + 1,
  })
}

interface Rewording extends NewWords {
  readonly carried_over: string[]
  readonly confirmed?: boolean
  readonly revision: number
}

async function rewordMeasure(
  db: Tx,
  { draft, key }: Place,
  revision: number,
  { title, ...words }: Rewording,
) {
  const { numUpdatedRows } = await db
    .updateTable('plan.measure_wording')
    .set({ short: title, ...words })
    .where('version_id', '=', draft)
    .where('measure_id', 'in', db.selectFrom('plan.measure').where('number', '=', key).select('id'))
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

async function rewordMission(db: Tx, { draft, key }: Place, revision: number, words: Rewording) {
  const { numUpdatedRows } = await db
    .updateTable('plan.mission')
    .set(words)
    .where('version_id', '=', draft)
    .where('id', '=', key)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

async function rewordAction(db: Tx, { draft, key }: Place, revision: number, words: Rewording) {
  const { numUpdatedRows } = await db
    .updateTable('plan.action_wording')
    .set(words)
    .where('version_id', '=', draft)
    .where('action_id', '=', key)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
