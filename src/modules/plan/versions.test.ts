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
import { addOwnAction, currentActions, findAction } from './actions.ts'
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
const strategy = storyId('action strategy')
const talks = storyId('action molenbeek-canal-talks 1')
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
    for (const who of [...outsiders, karim]) before.push(await everythingSeen(who, tx))
    await importPlan(tx)
    await propose(tx)
    for (const [index, who] of outsiders.entries())
      assert.deepEqual(await everythingSeen(who, tx), before[index])
    assert.notDeepEqual(await everythingSeen(karim, tx), before.at(-1))
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

test(
  'nobody can say that somebody else changed an action or proposed a version, the coordinators neither',
  undone(async tx => {
    const forged = `changed_by = '${eva.id}' where id = '${talks}'`
    await refused(samira, tx, `update plan.action set ${forged}`)
    await refused(mieke, tx, `update plan.action set ${forged}`)
    await refused(mieke, tx, `update plan.action set status = 'done' where id = '${talks}'`)
    for (const by of [`'${samira.id}'`, 'null'])
      await refused(
        mieke,
        tx,
        `insert into plan.version (chapter_id, title, starts_on, ends_on, created_by)
          values ('${storyId('chapter 2')}', '{}', '2030-01-01', '2031-01-01', ${by})`,
      )
    await assert.rejects(
      as(samira, 'plan', tx, db => addOwnAction(db, { ...ownAction('molenbeek'), by: eva.id })),
      { code: '42501' },
    )
  }),
)

const ownAction = (partner: string) => ({
  chapter: storyId('chapter 2'),
  lead: storyId(`partner ${partner}`),
  by: samira.id,
  title: { nl: 'Actie', fr: 'Action' },
  text: { nl: 'Tekst', fr: 'Texte' },
  measures: ['2.3'],
})

test(
  'nobody adds an action for an organisation that they do not act for, or hands an action over to one',
  undone(async tx => {
    const add = (who: Asker & { id: string }, partner: string) =>
      as(who, 'plan', tx, db => addOwnAction(db, { ...ownAction(partner), by: who.id }))
    await add(samira, 'molenbeek')
    await add(eva, 'ocad-ocam')
    await assert.rejects(add(samira, 'jette'), { code: '42501' })
    await assert.rejects(add(roland, 'jette'), { code: '42501' })
    await assert.rejects(add(kevin, 'de-zevende-brug'), { code: '42501' }, 'a field worker')
    await assert.rejects(add(laurent, 'zone-5340'), { code: '42501' }, 'internal control')
    const jette = storyId('partner jette')
    await refused(
      samira,
      tx,
      `update plan.action set lead_id = '${jette}', changed_by = '${samira.id}' where id = '${talks}'`,
    )
    await refused(
      eva,
      tx,
      `insert into plan.action (chapter_id, kind, lead_id, changed_by)
        values ('${storyId('chapter 2')}', 'by_partner', '${storyId('partner ocad-ocam')}', '${eva.id}')`,
    )
    await refused(eva, tx, `update plan.action set kind = 'own' where id = '${strategy}'`)
  }),
)
