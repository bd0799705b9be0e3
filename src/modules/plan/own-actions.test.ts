import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import type { Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { storyId } from '#modules/network'
import { visiting, wordsOn } from '#test/browser'
import { undone } from '#test/database'
import { eva, kevin, laurent, mieke, roland, samira } from '#test/people'
import { addOwnAction } from './actions.ts'

const strategy = storyId('action strategy')
const talks = storyId('action molenbeek-canal-talks 1')

const refused = (who: Asker, tx: Tx, statement: string) =>
  assert.rejects(
    as(who, 'plan', tx, db => sql.raw(statement).execute(db)),
    { code: '42501' },
    statement,
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

test(
  'the words of the plan’s own actions change with its versions only, for whoever leads them and for the coordinators',
  undone(async tx => {
    const words = `'{"nl": "Nieuw", "fr": "Neuf"}'`
    const into = `(action_id, measure_id, how) values ('${strategy}', '${storyId('measure 2.3')}', 'explicit')`
    for (const who of [eva, mieke]) {
      await refused(who, tx, `insert into plan.answer ${into}`)
      await refused(
        who,
        tx,
        `insert into plan.action_wording (action_id, title, text) values ('${strategy}', ${words}, ${words})`,
      )
      for (const table of ['action_wording', 'answer'])
        await as(who, 'plan', tx, async db => {
          const deleted = await sql
            .raw(`delete from plan.${table} where action_id = '${strategy}'`)
            .execute(db)
          assert.equal(deleted.numAffectedRows, 0n)
        })
    }
  }),
)

test(
  'the summary above a refused form names each field, in the order in which they stand',
  undone(async tx => {
    const { send } = await visiting(tx, samira)
    const wrong = { title_nl: 'Koffie', text_fr: 'Du café', lead: storyId('partner molenbeek') }
    const { statusCode, body } = await send('/nl/plan/actions/new', wrong)
    const [summary = ''] = /<div class="error-summary".*?<\/ul>/s.exec(body) ?? []
    const rows = [...summary.matchAll(/<li>(.*?)<\/li>/gs)].map(([, row = '']) => wordsOn(row).trim())
    assert.equal(statusCode, 422)
    assert.deepEqual(rows, [
      'Titel (Français): Vul dit in.',
      'Wat houdt de actie in? (Nederlands): Vul dit in.',
    ])
  }),
)
