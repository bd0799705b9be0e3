import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { visiting, wordsOn } from '#test/browser'
import { undone } from '#test/database'
import { mieke } from '#test/people'
import { mergeZones } from './successions.ts'
import { text } from './text.ts'

const URL = '/nl/partners/new'
const RULE = { constraint: 'the territory of a partner exists' }
const typed = {
  form: 'association',
  level: 'local',
  name_nl: 'Vereniging van de buurt',
  name_fr: 'Association du quartier',
}
const on = (year: string) => ({ since_on_day: '1', since_on_month: '6', since_on_year: year })
const BECAME = '2040-01-01'

const merged = (tx: Tx) =>
  as(mieke, 'network', tx, db =>
    mergeZones(db, {
      zones: ['5340', '5341'],
      code: '5399',
      name: { nl: 'Nieuwe zone', fr: 'Nouvelle zone' },
      became_on: BECAME,
    }),
  )

test(
  'an unknown NIS code is refused beside the field, and what was typed is kept',
  undone(async tx => {
    const { send } = await visiting(tx, mieke)
    const refused = await send(URL, { ...typed, territory: '99999' })
    assert.equal(refused.statusCode, 422)
    assert.ok(wordsOn(refused.body).includes(text.nl.unknownTerritory))
    assert.match(refused.body, /id="territory-error"|aria-describedby="[^"]*territory/)
    assert.ok(refused.body.includes(typed.name_nl))
  }),
)

test(
  'a territory that is not there any more, or not yet, on the first day of a partner is refused beside the field',
  undone(async tx => {
    await merged(tx)
    const { send } = await visiting(tx, mieke)
    const late = await send(URL, { ...typed, territory: '5340', ...on('2041') })
    assert.equal(late.statusCode, 422)
    assert.ok(wordsOn(late.body).includes(text.nl.territoryNotThere))
    assert.equal((await send(URL, { ...typed, territory: '5399', ...on('2026') })).statusCode, 422)
    assert.equal((await send(URL, { ...typed, territory: '5340', ...on('2039') })).statusCode, 303)
  }),
)

test(
  'the database refuses a territory that is not there, whoever writes it',
  undone(async tx => {
    await merged(tx)
    const put = (set: string) =>
      as(mieke, 'network', tx, db =>
        sql`update network.partner set territory_id = (select id from network.territory where code = ${set})
          where slug = 'de-zevende-brug'`.execute(db),
      )
    await assert.rejects(put('5399'), RULE)
    await put('21012')
    const add = as(mieke, 'network', tx, db =>
      sql`insert into network.partner (slug, kind, form, name, level, territory_id, valid)
        select 'te-laat', 'organisation', 'association', '{"nl": "Te laat", "fr": "Trop tard"}', 'local', id,
          daterange(${BECAME}::date, null) from network.territory where code = '5341'`.execute(db),
    )
    await assert.rejects(add, RULE)
  }),
)
