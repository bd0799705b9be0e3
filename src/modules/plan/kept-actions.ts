import type { Tx } from '#kernel/database'
import { sameAction, type Named } from './pairing.ts'
import type { ActionRead } from './reading/reading.ts'
import type { Draft } from './standing-texts.ts'
import { takenOver } from './taken-over.ts'

type DraftAction = Draft & { readonly by: string | null; readonly mission: string | undefined }

/** Keeps an action as the same one as before when its name says so, and what it answers. */
export async function keepAction(db: Tx, draft: DraftAction, action: ActionRead): Promise<void> {
  const { before, reading, mission } = draft
  const kind = action.kind === 'underMission' ? 'under_mission' : 'by_partner'
  const same = (one: Named) =>
    sameAction(one, { kind, title: { [reading.language]: action.title } }, before.aliases)
  const earlier = before.actions.find(same)
  const id = earlier?.id ?? (await addPlanAction(db, draft, kind))
  const { text, ...check } = takenOver(reading.language, action.text, earlier?.text)
  const title = { ...earlier?.title, [reading.language]: action.title }
  await db
    .insertInto('plan.action_wording')
    .values({
      action_id: id,
      version_id: draft.draft,
      mission_id: mission ?? null,
      position: reading.actions.indexOf(action),
      title,
      text,
      ...check,
    })
    .execute()
  await keepAnswers(db, draft, id, action)
}

async function addPlanAction(
  db: Tx,
  { chapter, by }: DraftAction,
  kind: 'under_mission' | 'by_partner',
): Promise<string> {
  const made = db
    .insertInto('plan.action')
    .values({ chapter_id: chapter, kind, changed_by: by })
    .returning('id')
  return (await made.executeTakeFirstOrThrow()).id
}

async function keepAnswers(
  db: Tx,
  { chapter, draft, before, reading }: DraftAction,
  id: string,
  action: ActionRead,
) {
  const numbers = action.answers.map(answer => answer.measure)
  if (numbers.length === 0) return
  const measures = await db
    .selectFrom('plan.measure')
    .where('chapter_id', '=', chapter)
    .where('number', 'in', numbers)
    .select(['id', 'number'])
    .execute()
  const answers = measures.flatMap(measure => {
    const answer = action.answers.find(one => one.measure === measure.number)
    if (!answer) return []
    const earlier = before.answers.find(one => one.action_id === id && one.measure_id === measure.id)
    const text = answer.text ? { ...earlier?.text, [reading.language]: answer.text } : {}
    return [{ action_id: id, measure_id: measure.id, version_id: draft, how: answer.how, text }]
  })
  if (answers.length > 0) await db.insertInto('plan.answer').values(answers).execute()
}
