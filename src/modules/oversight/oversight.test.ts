import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { record } from '#kernel/record'
import { visiting, wordsOn } from '#test/browser'
import { undone } from '#test/database'
import { eva, kevin, mieke, samira, tine } from '#test/people'
import { text } from './text.ts'

const pages = ['', '/entries', '/alerts', '/broken-glass'].map(page => `/oversight${page}`)
const pseudonyms = (body: string) => body.match(/>[\dA-F]{16}</g)?.length
const reason = 'Maandelijkse controle van het logboek'

test(
  'whoever oversees says at what they look and why, and sees who did what',
  undone(async tx => {
    const record_of = mieke.id
    await as(samira, 'network', tx, db => record(db, { act: 'read', kind: 'person', record: record_of }))
    await as(eva, 'plan', tx, db => record(db, { act: 'exported', kind: 'plan', facts: { rows: 3 } }))
    const { open, send } = await visiting(tx, tine)
    assert.equal(
      (await open('/nl/oversight/entries')).headers.location,
      '/nl/oversight',
      'first: at what, and why',
    )
    const refused = await send('/nl/oversight', { compartment: 'open', reason: 'kort' })
    assert.equal(refused.statusCode, 422)
    assert.ok(refused.body.includes(text.nl.reasonShort))
    assert.match(refused.body, />kort</)
    const begun = await send('/nl/oversight', { compartment: 'open', reason })
    assert.equal(begun.headers.location, '/nl/oversight/entries')
    const seen = async (query = '') => wordsOn((await open(`/nl/oversight/entries${query}`)).body)
    const all = await seen()
    for (const words of [reason, samira.name, eva.name, text.nl.acts.read, text.nl.acts.exported])
      assert.ok(all.includes(words), words)
    assert.ok(!all.includes(record_of) && !all.includes(mieke.name), 'the record has a pseudonym')
    assert.ok(!(await seen('?act=exported')).includes(samira.name))
    assert.ok(!(await seen(`?who=${samira.id}`)).includes(eva.name))
    assert.equal(
      pseudonyms((await open('/nl/oversight/entries')).body),
      1,
      'of the record, not of the search',
    )
    await send('/nl/oversight/end', {})
    assert.equal((await open('/nl/oversight/entries')).headers.location, '/nl/oversight')
  }),
)

test(
  'an overseer finds the other entries about the same record without learning which it is',
  undone(async tx => {
    for (const who of [samira, eva])
      await as(who, 'network', tx, db => record(db, { act: 'read', kind: 'person', record: mieke.id }))
    await as(kevin, 'network', tx, db => record(db, { act: 'read', kind: 'person', record: eva.id }))
    const { open, send } = await visiting(tx, tine)
    await send('/fr/oversight', { compartment: 'open', reason })
    const all = (await open('/fr/oversight/entries')).body
    const same = /\?same=\d+/.exec(all.slice(all.indexOf(samira.name)))?.[0] ?? ''
    const found = wordsOn((await open(`/fr/oversight/entries${same}`)).body)
    assert.ok(found.includes(samira.name) && found.includes(eva.name))
    assert.ok(!found.includes(kevin.name))
  }),
)

test(
  'an alert is seen by whoever oversees',
  undone(async tx => {
    for (let times = 0; times < 31; times++)
      await as(kevin, 'network', tx, db => record(db, { act: 'refused' }))
    const { rows } = await as({ kind: 'service', name: 'journal' }, 'journal', tx, db =>
      sql<{ raise_alerts: number }>`select journal.raise_alerts()`.execute(db),
    )
    assert.equal(rows[0]?.raise_alerts, 1)
    const { open, send } = await visiting(tx, tine)
    await send('/nl/oversight', { compartment: 'open', reason })
    const alerts = wordsOn((await open('/nl/oversight/alerts')).body)
    assert.ok(alerts.includes(kevin.name))
    assert.match(alerts, /Vaak iets gevraagd dat niet te zien is/)
  }),
)

test(
  'for everybody else there is no oversight, whichever way they try, the coordinator neither',
  undone(async tx => {
    for (const who of [mieke, samira, kevin]) {
      const { open, send } = await visiting(tx, who)
      for (const page of pages) assert.equal((await open(`/nl${page}`)).statusCode, 404, page)
      assert.equal((await send('/nl/oversight', { compartment: 'open', reason })).statusCode, 404)
      const review = `/nl/oversight/broken-glass/${crypto.randomUUID()}/review`
      assert.equal((await send(review, { justified: 'yes' })).statusCode, 404)
    }
    const { open } = await visiting(tx)
    for (const page of pages) assert.equal((await open(`/nl${page}`)).headers.location, '/nl/sign-in')
  }),
)
