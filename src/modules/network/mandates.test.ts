import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { visiting, wordsOn } from '#test/browser'
import { asOwner, today, undone } from '#test/database'
import { joris, kevin, laurent, mieke, oscar, samira, tine, yasmina } from '#test/people'
import { peopleText } from './people-text.ts'
import { seedNetwork } from './seeds.ts'
import { storyId } from './story/story-id.ts'
import { findTerritory } from './territories.ts'

const dayFields = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}_year`]: year, [`${name}_month`]: month, [`${name}_day`]: date }
}

const giving = async (tx: Tx, who: typeof samira, fields: Record<string, string>, slug = 'molenbeek') =>
  (await visiting(tx, who)).send(`/nl/partners/${slug}/mandates/new`, {
    person: oscar.id,
    function: 'prevention_officer',
    ...dayFields('starts_on', today),
    ...fields,
  })

test(
  'whoever acts for a partner finds a person, gives a mandate, and it stands on both their pages',
  undone(async tx => {
    const { open, search } = await visiting(tx, samira)
    const found = await search('/nl/partners/molenbeek/mandates/new', 'oscar')
    assert.ok(found.body.includes(`?person=${oscar.id}`))
    assert.match((await open(`/nl/partners/molenbeek/mandates/new?person=${oscar.id}`)).body, /Oscar Lippens/)
    const answer = await giving(tx, samira, {})
    assert.equal(answer.statusCode, 303)
    assert.match(String(answer.headers.location), /^\/nl\/mandates\/[0-9a-f-]{36}$/)
    assert.match(wordsOn((await open('/nl/partners/molenbeek')).body), /Oscar Lippens.*preventieambtenaar/)
    assert.match(wordsOn((await open(`/nl/people/${oscar.id}`)).body), /preventieambtenaar.*Molenbeek/)
  }),
)

test(
  'a mandate that breaks a rule is refused with the reason beside its field, and everything typed stays',
  undone(async tx => {
    const t = peopleText.nl
    for (const [fields, reason] of [
      [dayFields('ends_on', '2020-01-01'), t.endsBeforeStart],
      [dayFields('starts_on', '1969-12-31'), t.partnerNotThere],
      [{ function: 'analyst' }, t.misfit],
      [{ person: samira.id }, t.notYourself],
      [{ person: joris.id, starts_on_day: '31', starts_on_month: '2' }, 'Deze dag bestaat niet'],
    ] as const) {
      const { statusCode, body } = await giving(tx, samira, fields)
      assert.equal(statusCode, 422, reason)
      assert.ok(wordsOn(body).includes(reason), reason)
      assert.match(body, /<option value="prevention_officer"/)
    }
  }),
)

test(
  'nobody has the same mandate twice on one day, but may have it again later',
  undone(async tx => {
    const again = { person: storyId('person Roland Dumont') }
    assert.equal((await giving(tx, mieke, again, 'jette')).statusCode, 303, 'his mandate ended yesterday')
    const twice = await giving(tx, mieke, again, 'jette')
    assert.equal(twice.statusCode, 422)
    assert.ok(wordsOn(twice.body).includes(peopleText.nl.twice))
  }),
)

test(
  'a mandate is ended on its page; nobody else than the partner, the person and the coordination finds the form',
  undone(async tx => {
    const id = storyId('mandate kevin de-zevende-brug')
    const end = { ...dayFields('starts_on', '2023-03-01'), ...dayFields('ends_on', today) }
    for (const who of [laurent, samira]) {
      const visit = await visiting(tx, who)
      assert.doesNotMatch((await visit.open(`/nl/mandates/${id}`)).body, /ends_on/)
      assert.equal((await visit.send(`/nl/mandates/${id}`, { revision: '1', ...end })).statusCode, 404)
    }
    const { open, send } = await visiting(tx, yasmina)
    assert.equal((await send(`/nl/mandates/${id}`, { revision: '1', ...end })).statusCode, 303)
    assert.match(
      (await open(`/nl/mandates/${id}`)).body,
      new RegExp(`name="ends_on_year"[^>]*value="${today.slice(0, 4)}"`),
    )
    const second = await send(`/nl/mandates/${id}`, {
      revision: '1',
      ...dayFields('starts_on', '2023-03-01'),
    })
    assert.equal(second.statusCode, 422, 'somebody was first')
    assert.equal((await (await visiting(tx, oscar)).open(`/nl/mandates/${id}`)).statusCode, 404)
  }),
)

test(
  'who sits on a seat is said at the seat, and not as a mandate of its structure',
  undone(async tx => {
    const answer = await giving(tx, mieke, { function: 'seat_holder' }, 'regional-platform')
    assert.equal(answer.statusCode, 422)
    assert.ok(wordsOn(answer.body).includes(peopleText.nl.misfit))
  }),
)

test(
  'people make their own mandate shorter and not longer',
  undone(async tx => {
    const id = storyId('mandate kevin de-zevende-brug')
    const { open, send } = await visiting(tx, kevin)
    assert.ok(wordsOn((await open(`/nl/mandates/${id}`)).body).includes(peopleText.nl.ownMandate))
    const longer = await send(`/nl/mandates/${id}`, {
      revision: '1',
      ...dayFields('starts_on', '2020-01-01'),
    })
    assert.equal(longer.statusCode, 422)
    assert.ok(wordsOn(longer.body).includes(peopleText.nl.onlyShorter))
  }),
)

test(
  'a mandate is for part of the partner’s territory or for all of it, and for nothing outside',
  undone(async tx => {
    const { open, send } = await visiting(tx, mieke)
    const place = '/nl/partners/zone-5340/mandates/new'
    const form = (await open(`${place}?person=${oscar.id}`)).body
    const territory = (code: string) =>
      new RegExp(`value="([0-9a-f-]{36})"[^>]*>[^<]*\\(${code}\\)`).exec(form)?.[1] ?? ''
    const given = {
      person: oscar.id,
      function: 'internal_control_officer',
      ...dayFields('starts_on', '2026-03-02'),
    }
    assert.equal(territory('21001'), '', 'Anderlecht is in another zone')
    const jette = await send(place, { ...given, territory: territory('21010') })
    assert.equal(jette.statusCode, 303)
    assert.match(
      wordsOn((await open(String(jette.headers.location))).body),
      /Gebied van het mandaat Jette \(21010\)/,
    )
    assert.equal(
      (await send(place, { ...given, territory: '' })).statusCode,
      303,
      'another one, for all of the zone',
    )
    const again = await send(place, { ...given, territory: territory('21010') })
    assert.ok(again.body.includes(peopleText.nl.twice))
    const inJette = wordsOn((await open('/nl/people?territory=21010&function=internal_control_officer')).body)
    assert.match(inJette, /Oscar Lippens/)
    const municipality = await open(`/nl/partners/molenbeek/mandates/new?person=${oscar.id}`)
    assert.ok(!municipality.body.includes(peopleText.nl.mandateTerritory), 'there is nothing to choose')
    for (const wrong of [storyId('nowhere'), await keyOf(tx, '21001'), await keyOf(tx, '5339')]) {
      const refused = await send(place, {
        ...given,
        ...dayFields('starts_on', '2026-03-03'),
        territory: wrong,
      })
      assert.equal(refused.statusCode, 422)
      assert.ok(refused.body.includes(peopleText.nl.territoryOutside))
    }
  }),
)

const keyOf = (tx: Tx, code: string): Promise<string> =>
  as(mieke, 'network', tx, async db => (await findTerritory(db, code))?.id ?? '')

test(
  'whoever has a function that no longer oversees the journal finds nothing there any more',
  asOwner(async tx => {
    await install('network', tx, db => seedNetwork(db, { today, scale: 1, done: () => {} }))
    const looks = async () => (await (await visiting(tx, tine)).open('/nl/oversight')).statusCode
    assert.equal(await looks(), 200)
    await install('network', tx, db =>
      sql`update network.function set oversees = '{}' where code = 'data_protection_officer'`.execute(db),
    )
    assert.equal(await looks(), 404)
  }),
)
