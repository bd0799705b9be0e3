import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { formText } from '#kernel/form-text'
import { storyId } from '#modules/network'
import { visiting, wordsOn } from '#test/browser'
import { undone } from '#test/database'
import { eva, karim, mieke, samira } from '#test/people'
import { copyToDraft } from './copied-version.ts'
import { draftText } from './draft-text.ts'
import { actionsIn } from './versions.ts'
import { keepReading } from './kept-reading.ts'
import { readPlan } from './reading/read-plan.ts'

type Fields = Readonly<Record<string, string>>

const second = storyId('version second')
const strategy = storyId('action strategy')
const period = (starts: string, ends: string): Fields => ({
  starts_on_day: '1',
  starts_on_month: '1',
  starts_on_year: starts,
  ends_on_day: '31',
  ends_on_month: '12',
  ends_on_year: ends,
})
const document: Fields = {
  revision: '1',
  title_nl: 'Plan voor later',
  title_fr: 'Plan pour plus tard',
  chapter_nl: 'Samenleven',
  chapter_fr: 'Vivre ensemble',
  ...period('2030', '2034'),
}
const words: Fields = {
  revision: '1',
  title_nl: 'Vertrouwen winnen',
  title_fr: 'Gagner la confiance',
  text_nl: 'Vragen wat burgers denken.',
  text_fr: 'Demander l’avis des citoyens.',
}

const propose = (tx: Tx) =>
  as(mieke, 'plan', tx, async db => {
    const draft = await copyToDraft(db, second, mieke.id)
    return `/plan/drafts/${draft ?? assert.fail('no such version')}`
  })

/** What a coordinator sends → the form, what is sent, and what then stands on the page that it leads to. */
const forms: Readonly<
  Record<string, (draft: string) => readonly [path: string, fields: Fields, shows: RegExp]>
> = {
  'makes a draft of the plan that stands': () => [
    `/plan/versions/${second}/draft`,
    {},
    /Tout est vérifié|Adopter/,
  ],
  'names a draft and sets its period': draft => [
    `${draft}/document`,
    document,
    /Plan pour plus tard.*2030.*2034/,
  ],
  'rewords a measure': draft => [`${draft}/measure/2.3`, words, /Gagner la confiance.*Demander l’avis/],
  'rewords an action': draft => [`${draft}/action/${strategy}`, words, /Gagner la confiance/],
  'confirms a text': draft => [`${draft}/measure/2.3/confirmation`, {}, /Mesure 2\.3/],
  'adopts a draft': draft => [`${draft}/adoption`, {}, /Le plan et ses mesures/],
  'throws a draft away': draft => [`${draft}/removal`, {}, /Il n’y a pas de brouillon/],
}

for (const [sentence, form] of Object.entries(forms))
  test(
    `a coordinator ${sentence}; whoever leads an action of the plan cannot`,
    undone(async tx => {
      const [path, fields, shows] = form(await propose(tx))
      for (const other of [samira, eva])
        assert.equal(
          (await (await visiting(tx, other)).send(`/fr${path}`, fields)).statusCode,
          404,
          other.name,
        )
      const { open, send } = await visiting(tx, karim)
      const { statusCode, headers } = await send(`/fr${path}`, fields)
      assert.equal(statusCode, 303)
      assert.match(wordsOn((await open(String(headers.location).replace(/#.*/, ''))).body), shows)
    }),
  )

test(
  'a coordinator pairs a draft’s action with one of the plan that stands, and with nothing else',
  undone(async tx => {
    const source = [
      'MAATREGELEN',
      '2.1\nDe opleiding van alle partners versterken.',
      'ACTIE GEDRAGEN DOOR PARTNER',
      'Het programma Kompas',
      'De gemeente Jette leidt jongeren op. ①',
    ].join('\n\n')
    const [draft, action] = await as(mieke, 'plan', tx, async db => {
      const kept = { title: { nl: 'Ontwerp' }, starts_on: '2030-01-01', ends_on: '2034-12-31' }
      const id = await keepReading(db, readPlan(source), { ...kept, source, by: mieke.id })
      return [`/plan/drafts/${id}`, (await actionsIn(db, id))[0]?.id ?? ''] as const
    })
    const { open, send } = await visiting(tx, mieke)
    const pair = (to: string) => send(`/nl${draft}/action/${action}/pair`, { action: to })
    for (const to of [
      '',
      'x',
      '-'.repeat(36),
      crypto.randomUUID(),
      action,
      storyId('action molenbeek-canal-talks 1'),
    ])
      assert.equal((await pair(to)).statusCode, 404, to)
    assert.equal((await pair(strategy)).headers.location, `/nl${draft}#text-${strategy}`)
    const page = wordsOn((await open(`/nl${draft}`)).body)
    assert.match(page, /Het programma Kompas/)
    assert.equal((await open(`/nl${draft}/action/${action}`)).statusCode, 404)
    const copy = await propose(tx)
    const platform = storyId('action platform')
    assert.equal(
      (await send(`/nl${copy}/action/${strategy}/pair`, { action: platform })).statusCode,
      404,
      'it is in the draft',
    )
  }),
)

test(
  'what is wrong with a draft’s form stands beside its field in Dutch and French, and what was typed stays',
  undone(async tx => {
    const draft = await propose(tx)
    const { send } = await visiting(tx, mieke)
    for (const language of ['nl', 'fr'] as const) {
      const t = formText[language]
      for (const [path, fields, field, message] of [
        [
          'document',
          { ...document, ...period('2034', '2030') },
          'ends_on',
          draftText[language].endsBeforeStart,
        ],
        ['document', { ...document, starts_on_month: '13' }, 'starts_on', t.fault('day', 0)],
        ['document', { ...document, title_nl: 'A'.repeat(201) }, 'title_nl', t.fault('maxLength', 200)],
        ['measure/2.3', { ...words, title_fr: 'B'.repeat(301) }, 'title_fr', t.fault('maxLength', 300)],
      ] as const) {
        const { statusCode, body } = await send(`/${language}${draft}/${path}`, fields)
        assert.equal(statusCode, 422)
        const beside = new RegExp(`id="${field}-error".*?</p>`, 's').exec(body)?.[0] ?? ''
        assert.ok(wordsOn(beside).includes(message), `${field}: ${beside}`)
        for (const typed of Object.values(fields).filter(value => /[A-Z]/.test(value)))
          assert.ok(body.includes(typed))
      }
    }
  }),
)

test(
  'a draft that is not ready is not adopted, and the page says so in Dutch and French',
  undone(async tx => {
    const draft = await propose(tx)
    const { open, send } = await visiting(tx, mieke)
    await send(`/nl${draft}/measure/2.3`, { ...words, text_fr: '' })
    for (const language of ['nl', 'fr'] as const) {
      const { statusCode, body } = await send(`/${language}${draft}/adoption`, {})
      assert.equal(statusCode, 422)
      assert.ok(wordsOn(body).includes(draftText[language].cannotAdopt))
      assert.ok(wordsOn(body).includes(draftText[language].lacks.fr))
    }
    assert.doesNotMatch((await open('/nl/plan/measures/2.3')).body, /Vragen wat burgers denken/)
  }),
)

test(
  'a draft’s text or name that somebody changed meanwhile is not overwritten: both versions are shown',
  undone(async tx => {
    const draft = await propose(tx)
    const first = await visiting(tx, karim)
    const later = await visiting(tx, mieke)
    for (const [path, fields, theirs] of [
      ['document', document, { ...document, title_fr: 'Titre de Karim' }],
      ['measure/2.3', words, { ...words, text_fr: 'Texte de Karim.' }],
    ] as const) {
      assert.equal((await first.send(`/fr${draft}/${path}`, theirs)).statusCode, 303)
      const { statusCode, body } = await later.send(`/nl${draft}/${path}`, fields)
      assert.equal(statusCode, 422)
      assert.match(wordsOn(body), /de Karim/)
      assert.ok(body.includes(fields.title_fr ?? ''))
      assert.match((await first.open(`/fr${draft}/${path}`)).body, /de Karim/)
    }
  }),
)
