import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visiting, wordsOn } from '#test/browser'
import { undone } from '#test/database'
import { kevin, laurent, mieke, oscar, samira } from '#test/people'
import { peopleText } from './people-text.ts'

test(
  'whoever acts for a partner adds somebody and is led on to the mandate; an address that is taken is refused',
  undone(async tx => {
    const { open, send } = await visiting(tx, samira)
    const typed = {
      name: 'Noor Verzonnen',
      language: 'nl',
      address: 'Noor@Tandem.example',
      partner: 'molenbeek',
    }
    const added = await send('/nl/people/new', typed)
    assert.equal(added.statusCode, 303)
    assert.match(String(added.headers.location), /^\/nl\/partners\/molenbeek\/mandates\/new\?person=/)
    assert.match((await open(String(added.headers.location))).body, /Noor Verzonnen/)
    const again = await send('/nl/people/new', { ...typed, name: 'Nora Verzonnen' })
    assert.equal(again.statusCode, 422)
    assert.match(wordsOn(again.body), new RegExp(peopleText.nl.addressTaken))
    assert.match(again.body, /value="Nora Verzonnen"/)
    const bad = await send('/nl/people/new', { ...typed, address: 'nowhere' })
    assert.match(wordsOn(bad.body), new RegExp(peopleText.nl.addressShape.slice(0, 27)))
    for (const who of [kevin, laurent, oscar])
      assert.equal((await (await visiting(tx, who)).send('/nl/people/new', typed)).statusCode, 404)
  }),
)

test(
  'the coordination changes a person; the second of two sees both versions',
  undone(async tx => {
    const { send } = await visiting(tx, mieke)
    const url = `/nl/people/${kevin.id}/edit`
    const typed = { revision: '1', name: 'Kevin Anders', language: 'fr', address: '' }
    assert.equal((await send(url, typed)).statusCode, 303)
    const second = await send(url, { ...typed, name: 'Kevin Nog Anders' })
    assert.equal(second.statusCode, 422)
    assert.match(second.body, /Kevin Anders[^]*Kevin Nog Anders|Kevin Nog Anders[^]*Kevin Anders/)
    assert.equal((await (await visiting(tx, samira)).send(url, typed)).statusCode, 404)
  }),
)
