import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '#kernel/as'
import { visitor } from '#kernel/asker'
import { storyId } from '#modules/network'
import { visiting, wordsOn } from '#test/browser'
import { undone } from '#test/database'
import { mieke, samira } from '#test/people'
import { actionsFor } from './actions.ts'
import { measuresIn } from './measures.ts'
import { text } from './text.ts'

const first = storyId('version first')
const second = storyId('version second')
const measures = ['2.1', '2.2', '2.3', '2.4', '2.5', '2.6', '2.7', '2.8']
const gaps = new Set(['2.3', '2.6', '2.7'])

test(
  'a citizen reads the eight measures of the plan, and which of them nobody works on yet',
  undone(async tx => {
    const { open } = await visiting(tx)
    for (const language of ['nl', 'fr'] as const) {
      const { body } = await open(`/${language}/plan`)
      for (const number of measures) assert.ok(body.includes(`/${language}/plan/measures/${number}"`), number)
      for (const number of measures) {
        const page = wordsOn((await open(`/${language}/plan/measures/${number}`)).body)
        assert.equal(page.includes(text[language].missingAction), gaps.has(number), number)
      }
    }
  }),
)

test(
  'the number of actions beside a measure is that of the actions on its page',
  undone(tx =>
    as(visitor, 'plan', tx, async db => {
      for (const { id, number, actions } of await measuresIn(db, second))
        assert.equal(Number(actions), (await actionsFor(db, id)).length, number)
    }),
  ),
)

test(
  'a citizen sees who does what for a measure at which level, and what is missing there',
  undone(async tx => {
    const { open } = await visiting(tx)
    const page = wordsOn((await open('/fr/plan/measures/2.5')).body)
    assert.match(page, /Stratégie T\.E\.R\..*Médiation après un incident/)
    assert.ok(page.includes(text.fr.whoAtLevel) && page.includes(text.fr.missing))
    const matrix = wordsOn((await open('/nl/plan/matrix')).body)
    assert.match(matrix, /2\.5.*Strategie T\.E\.R\./)
    assert.ok(matrix.includes(text.nl.nobody))
  }),
)

test(
  'actions are found by measure, partner and status; what the list does not know is left aside',
  undone(async tx => {
    const { open } = await visiting(tx)
    const list = async (query: string) =>
      wordsOn((await open(`/fr/plan/actions${query}`)).body.replaceAll(/<form.*?<\/form>/gs, ''))
    assert.match(await list('?partner=molenbeek'), /Dialogues de quartier/)
    assert.doesNotMatch(await list('?partner=els'), /Dialogues de quartier/)
    assert.doesNotMatch(await list('?measure=2.5'), /Dialogues de quartier/)
    assert.ok((await list('?measure=2.3')).includes(text.fr.actionsNone))
    assert.equal(await list('?status=finished&after=yesterday'), await list(''))
  }),
)

test(
  'a number that the plan’s text does not print is marked as inferred, with the reason, in the version that lacks it',
  undone(async tx => {
    const { open } = await visiting(tx)
    const page = wordsOn((await open(`/nl/plan/versions/${first}`)).body)
    assert.match(page, new RegExp(`2\\.3 .{0,60}${text.nl.inferred}`))
    assert.doesNotMatch(
      wordsOn((await open(`/nl/plan/versions/${second}`)).body),
      new RegExp(text.nl.inferred),
    )
  }),
)

test(
  'what changed from one version to the next is shown in words; the first version has nothing before it',
  undone(async tx => {
    const { open } = await visiting(tx)
    const { body } = await open(`/fr/plan/versions/${second}/difference`)
    assert.match(body, /BPS<\/del>/)
    assert.match(body, /safe\.brussels<\/ins>/)
    assert.ok(
      wordsOn((await open(`/fr/plan/versions/${first}/difference`)).body).includes(text.fr.nothingBefore),
    )
  }),
)

test(
  'only a coordinator is offered the drafts, and only who acts for a partner to add an action',
  undone(async tx => {
    for (const [who, drafts, mayAdd] of [
      [undefined, false, false],
      [samira, false, true],
      [mieke, true, true],
    ] as const) {
      const { open } = await visiting(tx, who)
      assert.equal((await open('/nl/plan')).body.includes('href="/nl/plan/drafts"'), drafts)
      assert.equal((await open('/nl/plan/actions')).body.includes('href="/nl/plan/actions/new"'), mayAdd)
    }
  }),
)

test(
  'a measure, action or version that is not there is not found',
  undone(async tx => {
    const { open } = await visiting(tx)
    for (const path of [
      'measures/2.99',
      'measures/x',
      'measures/%00',
      `actions/${second}`,
      'actions/x',
      `versions/${crypto.randomUUID()}`,
      'nowhere',
    ])
      for (const language of ['nl', 'fr', 'en'])
        assert.equal((await open(`/${language}/plan/${path}`)).statusCode, 404, path)
  }),
)
