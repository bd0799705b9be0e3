import type { Tx } from '#kernel/database'
import type { Story } from '#kernel/module'
import { ownActionId, ownActionRows, planActionRows, type ActionRows } from './story/action-rows.ts'
import { findPartners } from './story/find-partners.ts'
import { ownActions } from './story/own-actions.ts'
import {
  actorRows,
  chapterRow,
  measureRows,
  measureWordingRows,
  missionRows,
  versionRows,
} from './story/plan-rows.ts'
import { planActions } from './story/platform-and-strategy.ts'

/** The chapter in two versions and what the partners do about it; what is there already stays as it is. */
export async function seedPlan(db: Tx, { today, scale, done }: Story): Promise<void> {
  const copies = Array.from({ length: scale }, (_, index) => index + 1)
  const known = await knownCopies(db, copies)
  const find = await findPartners(db)
  for (const copy of copies) {
    if (!known.has(copyMark(copy))) {
      if (copy === 1) await insertPlan(db)
      const inPlan = copy === 1 ? planActions.map(action => planActionRows(action, find, today)) : []
      await insertActions(db, [...inPlan, ...ownActions.map(own => ownActionRows(own, copy, find, today))])
    }
    done(1)
  }
}

/** An action whose presence tells that this copy of the story has been told. */
const copyMark = (copy: number) => ownActionId(ownActions[0]?.slug ?? '', copy)

async function knownCopies(db: Tx, copies: readonly number[]): Promise<ReadonlySet<string>> {
  const known = await db
    .selectFrom('plan.action')
    .select('id')
    .where('id', 'in', copies.map(copyMark))
    .execute()
  return new Set(known.map(({ id }) => id))
}

async function insertPlan(db: Tx): Promise<void> {
  await db.insertInto('plan.chapter').values(chapterRow).execute()
  await db.insertInto('plan.version').values(versionRows).execute()
  await db.insertInto('plan.measure').values(measureRows).execute()
  await db.insertInto('plan.measure_wording').values(measureWordingRows).execute()
  await db.insertInto('plan.mission').values(missionRows).execute()
  await db.insertInto('plan.actor').values(actorRows).execute()
}

async function insertActions(db: Tx, rows: readonly ActionRows[]): Promise<void> {
  await db
    .insertInto('plan.action')
    .values(rows.flatMap(({ actions }) => actions))
    .execute()
  await db
    .insertInto('plan.action_wording')
    .values(rows.flatMap(({ wordings }) => wordings))
    .execute()
  await db
    .insertInto('plan.answer')
    .values(rows.flatMap(({ answers }) => answers))
    .execute()
  await db
    .insertInto('plan.part')
    .values(rows.flatMap(({ parts }) => parts))
    .execute()
  await db
    .insertInto('plan.milestone')
    .values(rows.flatMap(({ milestones }) => milestones))
    .execute()
}
