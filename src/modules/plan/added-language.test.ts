import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '#kernel/as'
import { undone } from '#test/database'
import { mieke, samira } from '#test/people'
import { addLanguage, draftsOfTheme } from './added-language.ts'
import { confirm, findDraftText } from './draft-words.ts'
import { draftTexts } from './drafts.ts'
import { keepReading } from './kept-reading.ts'
import { readPlan } from './reading/read-plan.ts'

const dutch = `MAATREGELEN

8.1

De handel in namaak bestrijden met de douane en de handelaars.

TRANSVERSALE OPDRACHT

“De controles op elkaar afstemmen”

Het gewestelijk overleg namaak

Het gewestelijk overleg namaak is hoofdzakelijk gericht op maatregel 8.1.

ACTIE GEDRAGEN DOOR PARTNER

Het programma Echt

Het programma Echt wordt geleid door de douane.

① De douane leidt controleurs op.`

const french = `MESURES

8.1

Lutter contre la contrefaçon avec la douane et les commerçants.

MISSION TRANSVERSALE

« Coordonner les contrôles »

La concertation régionale contrefaçon

La concertation régionale contrefaçon vise principalement la mesure 8.1.

ACTION PORTÉE PAR UN PARTENAIRE

Le programme Vrai

Le programme Vrai est mené par la douane.

① La douane forme des contrôleurs.`

const kept = { title: { nl: 'Plan namaak' }, starts_on: '2030-01-01', ends_on: '2034-12-31', source: dutch }

test(
  'the coordinator adds the French text to a Dutch draft, each piece to its own',
  undone(async tx => {
    await as(mieke, 'plan', tx, async db => {
      const draft = await keepReading(db, readPlan(dutch), { ...kept, by: mieke.id })
      assert.deepEqual(
        (await draftsOfTheme(db, '8')).map(({ id }) => id),
        [draft],
      )
      await addLanguage(db, draft, readPlan(french))
      const said = (await draftTexts(db, draft)).map(({ kind, title, text }) => [kind, title.fr, text.fr])
      assert.deepEqual(said, [
        ['measure', undefined, 'Lutter contre la contrefaçon avec la douane et les commerçants.'],
        ['mission', 'Coordonner les contrôles', undefined],
        [
          'action',
          'La concertation régionale contrefaçon',
          'La concertation régionale contrefaçon vise principalement la mesure 8.1.',
        ],
        [
          'action',
          'Le programme Vrai',
          'Le programme Vrai est mené par la douane.\n\n① La douane forme des contrôleurs.',
        ],
      ])
      const answers = await db
        .selectFrom('plan.answer')
        .where('version_id', '=', draft)
        .select('text')
        .execute()
      assert.ok(answers.some(({ text }) => text.nl && text.fr === 'La douane forme des contrôleurs.'))
    })
  }),
)

test(
  'nobody but the coordinator sees that there is a draft to add to',
  undone(async tx => {
    await as(mieke, 'plan', tx, db => keepReading(db, readPlan(dutch), { ...kept, by: mieke.id }))
    assert.deepEqual(await as(samira, 'plan', tx, db => draftsOfTheme(db, '8')), [])
  }),
)

test(
  'a text that somebody had confirmed is to confirm anew when its French changes',
  undone(async tx => {
    await as(mieke, 'plan', tx, async db => {
      const draft = await keepReading(db, readPlan(dutch), { ...kept, by: mieke.id })
      const place = { draft, kind: 'measure' as const, key: '8.1' }
      assert.equal(await confirm(db, place), true)
      await addLanguage(db, draft, readPlan(french))
      assert.equal((await findDraftText(db, place))?.confirmed, false)
    })
  }),
)
