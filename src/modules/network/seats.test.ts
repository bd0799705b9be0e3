import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { visiting, wordsOn } from '#test/browser'
import { today, undone } from '#test/database'
import { chantal, joris, kevin, mieke, oscar, roland, samira } from '#test/people'
import { changeMandate, giveMandate, representativesOn } from './mandates.ts'
import { peopleText } from './people-text.ts'
import { seatText } from './seat-text.ts'
import { addSeat, closeSeat, sittingOn } from './seats.ts'
import { partnerId, storyId } from './story/story-id.ts'
import { storyPeople } from './story/story-people.ts'

const REFUSED = { code: '42501' }
const seatOf = (holder: string) => storyId(`seat regional-platform ${holder}`)
const fieldsOf = (name: string, day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}_year`]: year, [`${name}_month`]: month, [`${name}_day`]: date }
}
const sitting = (person: { id: string }, holder: string, standsIn = false) => ({
  person_id: person.id,
  partner_id: partnerId('regional-platform'),
  function: 'seat_holder',
  starts_on: today,
  ends_on: null,
  seat_id: seatOf(holder),
  stands_in: standsIn,
})

test(
  'one place answers who represented Jette, on any day',
  undone(async tx => {
    const on = (day: string, who: Asker = kevin) =>
      as(who, 'network', tx, async db =>
        (await representativesOn(db, partnerId('jette'), day)).map(({ person }) => person),
      )
    assert.deepEqual(await on('2024-03-03'), [roland.name])
    assert.deepEqual(await on('2024-09-01'), [roland.name], 'the last day is included')
    assert.deepEqual(await on('2024-09-02'), [joris.name])
    assert.deepEqual(await on('2020-01-01'), [])
    for (const outsider of [oscar, visitor]) assert.deepEqual(await on(today, outsider), [])
    const { open } = await visiting(tx, kevin)
    const page = wordsOn((await open('/nl/represented?who=jette&on=2024-03-03')).body)
    assert.match(page, /Gemeente Jette op zo 3 mrt 2024.*Gewestelijk platform.*Roland Dumont.*Lid/)
  }),
)

const yesterday = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10)

test(
  'a seat that was closed represents nobody afterwards, and what was before stays',
  undone(async tx => {
    const names = (day: string) =>
      as(mieke, 'network', tx, async db => (await representativesOn(db, partnerId('jette'), day)).length)
    const close = (seat: string, day: string) =>
      as(mieke, 'network', tx, db => closeSeat(db, seatOf(seat), day))
    await assert.rejects(close('jette', '2026-01-31'), {
      constraint: 'a seat does not close before somebody left it',
    })
    assert.equal(await close('jette', yesterday), true)
    assert.deepEqual([await names(yesterday), await names(today)], [1, 0])
    assert.equal(await close('jette', today), false)
    assert.equal(await close('vorst-forest', '2026-01-31'), true, 'nobody sat there')
  }),
)

test(
  'whoever acts for the organisation designates for its seat, and the coordination; nobody else',
  undone(async tx => {
    const give = (who: Asker, ...what: Parameters<typeof sitting>) =>
      as(who, 'network', tx, db => giveMandate(db, sitting(...what)))
    assert.ok(await give(joris, kevin, 'jette', true))
    assert.ok(await give(mieke, oscar, 'vorst-forest'))
    for (const who of [samira, kevin, oscar, roland, visitor])
      await assert.rejects(give(who, chantal, 'evere', true), REFUSED)
    await assert.rejects(give(mieke, mieke, 'evere', true), REFUSED, 'nobody designates themselves')
  }),
)

test(
  'whoever designates for a seat ends its mandates; nobody else does',
  undone(async tx => {
    const end = (who: Asker, revision: number) =>
      as(who, 'network', tx, db =>
        changeMandate(
          db,
          { id: storyId('sitting sarah anderlecht'), revision },
          { starts_on: '2022-09-05', ends_on: today },
        ),
      )
    const fatima = { kind: 'person', ...storyPeople.fatima } as const
    for (const who of [samira, kevin, oscar, visitor]) assert.equal(await end(who, 1), false)
    assert.equal(await end(fatima, 1), true)
    assert.equal(await end(mieke, 2), true)
  }),
)

test(
  'everybody sees which seats there are; only colleagues see who sits there',
  undone(async tx => {
    const seen = (who: Asker) =>
      as(who, 'network', tx, async db => [
        (await db.selectFrom('network.seat').select('id').execute()).length,
        (await sittingOn(db, [seatOf('jette')], today)).length,
      ])
    assert.deepEqual(await seen(kevin), [26, 1])
    for (const outsider of [oscar, visitor]) assert.deepEqual(await seen(outsider), [26, 0])
  }),
)

test(
  'the coordination adds and closes seats; nobody else does',
  undone(async tx => {
    const given = {
      structure_id: partnerId('regional-platform'),
      holder_id: partnerId('ocad-ocam'),
      designated_by_id: partnerId('ocad-ocam'),
      name: { nl: 'OCAD', fr: 'OCAM' },
      alternates: false,
    }
    assert.ok(await as(mieke, 'network', tx, db => addSeat(db, given, today)))
    for (const who of [samira, kevin, oscar, visitor]) {
      await assert.rejects(
        as(who, 'network', tx, db => addSeat(db, given, today)),
        REFUSED,
      )
      assert.equal(await as(who, 'network', tx, db => closeSeat(db, seatOf('jette'), today)), false)
    }
  }),
)

const designating = async (tx: Tx, who: typeof joris, holder: string, fields: Record<string, string>) =>
  (await visiting(tx, who)).send(`/nl/seats/${seatOf(holder)}/designation/new`, {
    person: kevin.id,
    stands_in: 'yes',
    ...fieldsOf('starts_on', today),
    ...fields,
  })

test(
  'a seat has one holder and one alternate on any day: a second one is refused with the reason, and typed words stay',
  undone(async tx => {
    assert.equal((await designating(tx, joris, 'jette', {})).statusCode, 303)
    const second = await designating(tx, joris, 'jette', { person: chantal.id })
    assert.equal(second.statusCode, 422)
    assert.ok(wordsOn(second.body).includes(peopleText.nl.seatTaken))
    assert.match(second.body, new RegExp(`value="${chantal.id}"`))
    const holder = await designating(tx, joris, 'jette', { person: chantal.id, stands_in: 'no' })
    assert.ok(wordsOn(holder.body).includes(peopleText.nl.seatTaken))
    const early = await designating(tx, joris, 'jette', { ...fieldsOf('starts_on', '1960-01-01') })
    assert.ok(wordsOn(early.body).includes(peopleText.nl.seatNotThere))
    const self = await designating(tx, joris, 'jette', { person: joris.id })
    assert.ok(wordsOn(self.body).includes(peopleText.nl.notYourself))
    assert.equal((await designating(tx, samira, 'jette', {})).statusCode, 404)
  }),
)

test(
  'the list of seats shows who sits and who stands in, an empty seat too, on any day',
  undone(async tx => {
    const { open } = await visiting(tx, kevin)
    const list = async (query: string) => wordsOn((await open(`/fr/seats${query}`)).body)
    assert.match(await list('?holder=molenbeek'), /Samira Bouzidi Chantal Kabongo/)
    assert.match(await list('?holder=vorst-forest'), new RegExp(`Commune de Forest.*${seatText.fr.vacant}`))
    assert.match(await list('?holder=jette&on=2024-03-03'), /Roland Dumont/)
    const { body } = await open('/nl/partners/regional-platform?on=2024-03-03')
    assert.match(wordsOn(body), new RegExp(storyPeople.roland.name))
  }),
)

test(
  'the coordination closes a seat; a last day before its beginning is refused',
  undone(async tx => {
    const { open, send } = await visiting(tx, mieke)
    const added = await send('/nl/seats/new', {
      structure: partnerId('regional-platform'),
      holder: partnerId('ocad-ocam'),
      designated_by: partnerId('ocad-ocam'),
      name_nl: 'OCAD',
      name_fr: 'OCAM',
      alternates: 'no',
      ...fieldsOf('since_on', '2026-01-01'),
    })
    assert.equal(added.statusCode, 303)
    const seat = String(added.headers.location)
    const before = await send(`${seat}/closure`, fieldsOf('last_on', '2025-12-31'))
    assert.equal(before.statusCode, 422)
    assert.ok(wordsOn(before.body).includes(seatText.nl.closeBeforeStart))
    const alternate = await send(`${seat}/designation/new`, {
      person: kevin.id,
      stands_in: 'yes',
      ...fieldsOf('starts_on', today),
    })
    assert.ok(wordsOn(alternate.body).includes(peopleText.nl.noAlternates))
    assert.equal((await send(`${seat}/closure`, fieldsOf('last_on', '2026-01-31'))).statusCode, 303)
    const late = await send(`${seat}/designation/new`, {
      person: kevin.id,
      stands_in: 'no',
      ...fieldsOf('starts_on', today),
    })
    assert.ok(wordsOn(late.body).includes(peopleText.nl.seatNotThere))
    assert.doesNotMatch((await open(seat)).body, /closure/)
  }),
)
