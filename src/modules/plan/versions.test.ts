import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { storyId } from '#modules/network'
import { today, undone } from '#test/database'
import { eva, karim, kevin, laurent, mieke, oscar, roland, samira } from '#test/people'
import { currentActions, findAction } from './actions.ts'
import { copyToDraft } from './copied-version.ts'
import { planDay } from './day.ts'
import { passagesOf } from './differences.ts'
import { adoptDraft, draftTexts, leftoversIn, throwAway } from './drafts.ts'
import { keepReading } from './kept-reading.ts'
import { matrixEntries } from './matrix.ts'
import { measuresIn } from './measures.ts'
import { readPlan } from './reading/read-plan.ts'
import { actionsIn, actorsIn, drafts, findVersion, versions } from './versions.ts'

const second = storyId('version second')
const outsiders: readonly Asker[] = [visitor, oscar, roland, kevin, samira, laurent, eva]

const source = readFileSync('test/plans/drugs-theme-3.nl.txt', 'utf8')
const importPlan = (tx: Tx) =>
  as(mieke, 'plan', tx, db => {
    const kept = { title: { nl: 'Drugs' }, starts_on: '2030-01-01', ends_on: '2034-12-31' }
    return keepReading(db, readPlan(source), { ...kept, source, by: mieke.id })
  })
const propose = (tx: Tx) =>
  as(
    mieke,
    'plan',
    tx,
    async db => (await copyToDraft(db, second, mieke.id)) ?? assert.fail('no such version'),
  )

const change = (who: Asker, tx: Tx, statement: string) =>
  as(who, 'plan', tx, db => sql.raw(statement).execute(db))
const refused = (who: Asker, tx: Tx, statement: string) =>
  assert.rejects(change(who, tx, statement), { code: '42501' }, statement)

test(
  'with a draft or without it everybody but the coordinators sees the same: lists, counts, views and their day',
  undone(async tx => {
    const before = []
    const some = [visitor, kevin, samira, karim]
    for (const who of some) before.push(await everythingSeen(who, tx))
    await importPlan(tx)
    await propose(tx)
    const after = []
    for (const who of some) after.push(await everythingSeen(who, tx))
    assert.deepEqual(after.slice(0, -1), before.slice(0, -1))
    assert.notDeepEqual(after.at(-1), before.at(-1), 'Karim coordinates')
  }),
)

const COUNTED = [
  'version',
  'measure_wording',
  'mission',
  'action',
  'action_wording',
  'answer',
  'part',
  'actor',
] as const
const VIEWS = ['leftover', 'standing_version', 'current_action', 'current_answer', 'taking_part'] as const

const everythingSeen = (who: Asker, tx: Tx) =>
  as(who, 'plan', tx, async db => {
    const counts: unknown[] = []
    for (const table of [...COUNTED, ...VIEWS])
      counts.push((await sql`select count(*) from ${sql.table(`plan.${table}`)}`.execute(db)).rows)
    return {
      counts,
      versions: await versions(db),
      drafts: await drafts(db),
      measures: await measuresIn(db, second),
      actions: await currentActions(db, {}),
      matrix: await matrixEntries(db),
      day: await planDay(db, { language: 'nl' }),
    }
  })

test(
  'a draft and what it holds cannot be asked for by their keys, but by the coordinators',
  undone(async tx => {
    const draft = await importPlan(tx)
    const [action] = await as(mieke, 'plan', tx, db => actionsIn(db, draft))
    const found = (who: Asker) =>
      as(who, 'plan', tx, async db => [
        Boolean(await findVersion(db, draft)),
        (await draftTexts(db, draft)).length > 0,
        (await passagesOf(db, draft, 'nl')).length > 0,
        (await actorsIn(db, draft)).length > 0,
        (await leftoversIn(db, draft)).length > 0,
        (await actionsIn(db, draft)).length > 0,
      ])
    for (const who of outsiders) assert.ok((await found(who)).every(seen => !seen))
    assert.ok((await found(karim)).every(Boolean))
    for (const who of [...outsiders, karim])
      assert.equal(await as(who, 'plan', tx, db => findAction(db, action?.id ?? '')), undefined)
  }),
)

test(
  'nobody but a coordinator adopts a draft or throws it away',
  undone(async tx => {
    const draft = await propose(tx)
    for (const who of outsiders)
      await as(who, 'plan', tx, async db => {
        assert.equal(await adoptDraft(db, draft, today), false)
        assert.equal(await throwAway(db, draft), false)
        assert.equal(
          (await change(who, tx, `update plan.version set status = 'adopted', adopted_on = now()`))
            .numAffectedRows,
          0n,
        )
      })
    await as(karim, 'plan', tx, async db => {
      assert.equal(await adoptDraft(db, draft, today), true)
      assert.equal(await throwAway(db, draft), false, 'what was adopted stays')
      assert.equal((await findVersion(db, second))?.status, 'expired')
    })
  }),
)

test(
  'a draft that lacks a language, or that nobody has checked, cannot be adopted, not even by SQL',
  undone(async tx => {
    for (const lack of [
      `update plan.measure_wording set text = '{"nl": "Alleen Nederlands"}'`,
      `update plan.measure_wording set short = '{"fr": "Seulement en français"}'`,
      `update plan.measure_wording set confirmed = false`,
      `update plan.action_wording set carried_over = '{fr}'`,
      `update plan.action_wording set title = '{"nl": "Alleen Nederlands"}'`,
      `update plan.mission set title = '{"nl": "Alleen Nederlands"}'`,
      `delete from plan.measure_wording`,
    ]) {
      const draft = await propose(tx)
      await change(mieke, tx, `${lack} where version_id = '${draft}'`)
      const adoption = `update plan.version set status = 'adopted', adopted_on = now() where id = '${draft}'`
      await assert.rejects(change(mieke, tx, adoption), { code: '23514' }, lack)
    }
    const untitled = await propose(tx)
    await change(
      mieke,
      tx,
      `update plan.version set title = '{"nl": "Zonder Frans"}' where id = '${untitled}'`,
    )
    await assert.rejects(
      as(mieke, 'plan', tx, db => adoptDraft(db, untitled, today)),
      { code: '23514' },
    )
  }),
)

test(
  'what was adopted stays as it was, for the coordinators too: it is not renamed, moved, made a draft or revived',
  undone(async tx => {
    for (const rewriting of [
      `title = '{"nl": "Nieuw", "fr": "Neuf"}'`,
      `starts_on = '2020-01-01'`,
      `ends_on = '2050-01-01'`,
      `status = 'draft', adopted_on = null`,
      `adopted_on = '2020-01-01'`,
    ])
      await refused(mieke, tx, `update plan.version set ${rewriting} where id = '${second}'`)
    await refused(
      mieke,
      tx,
      `update plan.version set replaced_on = null where id = '${storyId('version first')}'`,
    )
  }),
)
