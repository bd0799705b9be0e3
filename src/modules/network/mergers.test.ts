import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visiting, wordsOn } from '#test/browser'
import { undone } from '#test/database'
import { mieke, oscar, samira } from '#test/people'
import { partnerId } from './story/story-id.ts'
import { successionText } from './succession-text.ts'

const typed = {
  zones: '5339',
  code: '5999',
  name_nl: 'Brussel',
  name_fr: 'Bruxelles',
  became_on_day: '1',
  became_on_month: '1',
  became_on_year: '2028',
}

test(
  'the coordination sees what will happen before it is kept, and both sides afterwards',
  undone(async tx => {
    const { open, send } = await visiting(tx, mieke)
    const shown = await send('/nl/successions/zones/new', typed)
    assert.equal(shown.statusCode, 422)
    assert.match(wordsOn(shown.body), /Politiezone Brussel HOOFDSTAD Elsene.*Brussel Elsene/)
    assert.equal((await open('/nl/territories/5999')).statusCode, 404, 'nothing is kept yet')
    assert.equal((await send('/nl/successions/zones/new', { ...typed, step: 'keep' })).statusCode, 303)
    assert.match(wordsOn((await open('/nl/successions')).body), /5339.*5999.*Terugdraaien/)
    const { open: visit } = await visiting(tx)
    assert.match(wordsOn((await visit('/fr/territories/5339')).body), /Devient Bruxelles \(5999\)/)
    assert.match(
      wordsOn((await visit('/fr/territories/5999?on=2028-01-01')).body),
      /Est issu de.*5339.*Ixelles/,
    )
    assert.doesNotMatch(wordsOn((await visit('/fr/successions')).body), new RegExp(successionText.fr.undo))
    assert.match(wordsOn((await visit('/nl/partners/zone-5339')).body), /Wordt Politiezone Brussel/)
  }),
)

test(
  'a merger that cannot be is refused with the reason beside its field',
  undone(async tx => {
    const t = successionText.nl
    const { send } = await visiting(tx, mieke)
    const { zones: _, ...without } = typed
    for (const [fields, reason] of [
      [without, t.chooseZones],
      [{ ...typed, code: '5340' }, t.codeTaken],
      [{ ...typed, code: '12' }, t.codeShape],
      [{ ...typed, became_on_year: '1960' }, t.notThere],
      // Mandates of these zones began since.
      [{ ...typed, became_on_year: '2015' }, t.notThere],
      [{ ...typed, name_fr: '' }, 'Vul dit in'],
    ] as const) {
      const { statusCode, body } = await send('/nl/successions/zones/new', fields)
      assert.equal(statusCode, 422)
      assert.ok(wordsOn(body).includes(reason), reason)
    }
    for (const who of [samira, oscar])
      assert.equal((await (await visiting(tx, who)).send('/nl/successions/zones/new', typed)).statusCode, 404)
  }),
)

test(
  'partners become another one: they end, and each page tells what it became and what it came from',
  undone(async tx => {
    const { open, send } = await visiting(tx, mieke)
    const fields = {
      partners: partnerId('radio-denkbeeld'),
      target: partnerId('het-open-raam'),
      became_on_day: '1',
      became_on_month: '1',
      became_on_year: '2028',
      step: 'keep',
    }
    const itself = await send('/nl/successions/partners/new', { ...fields, target: fields.partners })
    assert.ok(wordsOn(itself.body).includes(successionText.nl.notItself))
    assert.equal((await send('/nl/successions/partners/new', fields)).statusCode, 303)
    assert.match(wordsOn((await open('/nl/partners/radio-denkbeeld')).body), /Wordt Het Open Raam/)
    const after = wordsOn((await open('/nl/partners/radio-denkbeeld?on=2028-01-01')).body)
    assert.match(after, /Deze partner bestaat niet op deze dag/)
    const before = wordsOn((await open('/nl/partners/radio-denkbeeld?on=2027-12-31')).body)
    assert.doesNotMatch(before, /bestaat niet op deze dag/)
    assert.match(wordsOn((await open('/nl/partners/het-open-raam')).body), /Ontstond uit Radio Denkbeeld/)
  }),
)
