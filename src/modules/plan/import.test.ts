import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { as } from '#kernel/as'
import { visitor } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { problemText } from '#kernel/problem'
import { visiting, wordsOn } from '#test/browser'
import { undone } from '#test/database'
import { eva, mieke, samira } from '#test/people'
import { draftText } from './draft-text.ts'
import { draftTexts } from './drafts.ts'
import { drafts, findVersion } from './versions.ts'

type Visiting = Awaited<ReturnType<typeof visiting>>

/** The real chapter, in which the first measure begins otherwise than before. */
const dutch = readFileSync('test/plans-real/chapter-2.nl.txt', 'utf8').replace(
  'De multidisciplinaire opleiding',
  'De hernieuwde multidisciplinaire opleiding',
)
const french = [
  'MESURES',
  '2.1\nRenforcer la formation commune des partenaires du terrain.',
  '2.2\nSoutenir les acteurs locaux qui vont vers les habitants.',
  'ACTIONS PORTÉES PAR DES PARTENAIRES',
  'Le programme Boussole',
  'La commune de Jette forme des jeunes. ①',
].join('\n\n')
const asked = {
  step: 'keep',
  title_nl: 'Plan 2030–2034',
  title_fr: 'Plan 2030-2034',
  starts_on_day: '1',
  starts_on_month: '1',
  starts_on_year: '2030',
  ends_on_day: '31',
  ends_on_month: '12',
  ends_on_year: '2034',
}

/** Sends the form as a browser does when a file is chosen in it. */
async function upload({ app }: Pick<Visiting, 'app'>, url: string, bytes: Uint8Array<ArrayBuffer> | string) {
  const form = new FormData()
  form.set('file', new File([bytes], 'plan.txt', { type: 'text/plain' }))
  form.set('source', '')
  const body = new Response(form)
  const headers = {
    'content-type': body.headers.get('content-type') ?? '',
    'sec-fetch-site': 'same-origin',
    accept: 'text/html',
  }
  return app.inject({ method: 'POST', url, headers, payload: Buffer.from(await body.arrayBuffer()) })
}

const draftsNow = (tx: Tx) => as(mieke, 'plan', tx, db => drafts(db))

test(
  'a coordinator uploads a plan, sees beside the text what was read in it, and nothing is kept',
  undone(async tx => {
    const coordinator = await visiting(tx, mieke)
    const { statusCode, body } = await upload(coordinator, '/fr/plan/import', dutch)
    assert.equal(statusCode, 422)
    const page = wordsOn(body)
    for (const said of [
      draftText.fr.counts(8, 1, 2),
      'De hernieuwde multidisciplinaire opleiding',
      'gewestelijk platform',
      'Mesure 2.3 numéro déduit',
      draftText.fr.unansweredBody('2.3, 2.6, 2.7'),
    ])
      assert.ok(page.includes(said), said)
    assert.deepEqual(await draftsNow(tx), [])
    assert.equal((await coordinator.open('/fr/plan/import')).statusCode, 200)
  }),
)

test(
  'nobody but a coordinator imports a plan',
  undone(async tx => {
    for (const who of [samira, eva]) {
      const { open, send } = await visiting(tx, who)
      assert.equal((await open('/nl/plan/import')).statusCode, 404)
      assert.equal((await send('/nl/plan/import', { source: dutch, ...asked })).statusCode, 404)
    }
    assert.equal(
      (await (await visiting(tx, visitor)).send('/nl/plan/import', { source: dutch })).headers.location,
      '/nl/sign-in',
    )
    assert.deepEqual(await draftsNow(tx), [])
  }),
)

test(
  'the real plan is imported, kept, checked text by text and adopted; then everybody reads the new text',
  undone(async tx => {
    const coordinator = await visiting(tx, mieke)
    const read = async (url: string) => wordsOn((await (await visiting(tx)).open(url)).body)
    const kept = await coordinator.send('/nl/plan/import', { source: dutch, ...asked })
    assert.equal(kept.statusCode, 303, wordsOn(kept.body).slice(0, 600))
    const draft = String(kept.headers.location)
    assert.doesNotMatch(await read('/nl/plan/measures/2.1'), /hernieuwde/)
    assert.match(wordsOn((await coordinator.open(draft)).body), /hernieuwde/)
    assert.equal((await coordinator.send(`${draft}/adoption`, {})).statusCode, 422)
    await confirmAll(coordinator, tx, draft)
    const adopted = await coordinator.send(`${draft}/adoption`, {})
    assert.equal(adopted.headers.location, '/nl/plan', wordsOn(adopted.body).slice(0, 600))
    assert.match(await read('/nl/plan/measures/2.1'), /hernieuwde/)
    assert.match(await read('/fr/plan'), /Plan 2030-2034/)
    const version = draft.replace('drafts', 'versions')
    assert.match(await read(version), /hernieuwde/)
    assert.match(await read(`${version}/difference`), /Van ‘Globaal .* naar ‘Plan 2030–2034’.*hernieuwde/)
  }),
)

async function confirmAll({ send }: Visiting, tx: Tx, draft: string): Promise<void> {
  const id = draft.split('/').at(-1) ?? ''
  for (const { kind, key } of await as(mieke, 'plan', tx, db => draftTexts(db, id)))
    assert.equal((await send(`${draft}/${kind}/${key}/confirmation`, {})).statusCode, 303, key)
}

test(
  'a French text on the same chapter proposes a version in which the Dutch must be checked, and a new action translated',
  undone(async tx => {
    const { open, send } = await visiting(tx, mieke)
    const draft = String((await send('/fr/plan/import', { source: french, ...asked })).headers.location)
    const texts = await as(mieke, 'plan', tx, db => draftTexts(db, draft.split('/').at(-1) ?? ''))
    const first = texts.find(({ key }) => key === '2.1') ?? assert.fail('no measure 2.1')
    assert.equal(first.text.fr, 'Renforcer la formation commune des partenaires du terrain.')
    assert.equal(first.text.nl, first.before?.nl, 'the Dutch is that of the version before')
    assert.deepEqual([first.carried_over, first.confirmed], [['nl', 'en'], false])
    const page = wordsOn((await open(draft)).body)
    for (const said of [
      draftText.fr.carried.nl,
      draftText.fr.lacks.nl,
      draftText.fr.isNew,
      'Le programme Boussole',
    ])
      assert.ok(page.includes(said), said)
    const [, ...action] = texts.filter(({ kind }) => kind !== 'measure')
    assert.deepEqual(action, [], 'one action and no mission')
  }),
)

test(
  'what is no text is refused beside the field, in Dutch and French, and nothing is kept',
  undone(async tx => {
    const coordinator = await visiting(tx, mieke)
    const latin = new Uint8Array([...Buffer.from('2.1 Pr'), 0xe9, ...Buffer.from('venir')])
    for (const language of ['nl', 'fr'] as const) {
      const t = draftText[language]
      for (const [bytes, message] of [
        [latin, t.notText],
        ['MAATREGELEN\n\n2.1\nEen\0tekst', t.notText],
        ['', t.nothingGiven],
        ['   \n \n', t.nothingFound],
        ['Beste collega, tot morgen.', t.nothingFound],
      ] as const) {
        const { statusCode, body } = await upload(coordinator, `/${language}/plan/import`, bytes)
        assert.equal(statusCode, 422, message)
        assert.ok(wordsOn(/<p[^>]*-error".*?<\/p>/s.exec(body)?.[0] ?? '').includes(message), message)
      }
      const large = await upload(coordinator, `/${language}/plan/import`, new Uint8Array(3_000_000).fill(65))
      assert.equal(large.statusCode, 413)
      assert.ok(wordsOn(large.body).includes(problemText[language].payloadTooLarge.title))
    }
    assert.deepEqual(await draftsNow(tx), [])
  }),
)

test(
  'a draft without a name or with a period that ends first is not kept; the text stays in the form',
  undone(async tx => {
    const { send } = await visiting(tx, mieke)
    for (const language of ['nl', 'fr'] as const) {
      const t = draftText[language]
      for (const [wrong, message] of [
        [{ title_nl: '', title_fr: '' }, t.titleNeeded],
        [{ ends_on_year: '2029' }, t.endsBeforeStart],
      ] as const) {
        const { statusCode, body } = await send(`/${language}/plan/import`, {
          source: french,
          ...asked,
          ...wrong,
        })
        assert.equal(statusCode, 422)
        assert.ok(wordsOn(/<p[^>]*-error".*?<\/p>/s.exec(body)?.[0] ?? '').includes(message), message)
        assert.match(body, /Le programme Boussole[^]*<textarea[^]*Le programme Boussole/)
      }
    }
    assert.deepEqual(await draftsNow(tx), [])
  }),
)

test(
  'a coordinator throws an imported draft away, with everything that only it held',
  undone(async tx => {
    const { open, send } = await visiting(tx, mieke)
    const held = () =>
      as(mieke, 'plan', tx, async db => (await db.selectFrom('plan.action').select('id').execute()).length)
    const before = await held()
    const draft = String((await send('/nl/plan/import', { source: french, ...asked })).headers.location)
    assert.equal(await held(), before + 1)
    assert.equal((await send(`${draft}/removal`, {})).headers.location, '/nl/plan/drafts')
    assert.equal((await open(draft)).statusCode, 404)
    assert.equal(await held(), before)
    assert.equal(await as(mieke, 'plan', tx, db => findVersion(db, draft.split('/').at(-1) ?? '')), undefined)
  }),
)
