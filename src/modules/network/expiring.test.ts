import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { visiting, wordsOn } from '#test/browser'
import { today, undone } from '#test/database'
import { eva, joris, karim, kevin, mieke, nathalie, oscar, samira, yasmina } from '#test/people'
import { clearanceText } from './clearance-text.ts'
import { clearanceReaders, clearancesOf, noteClearance, openClearances } from './clearances.ts'
import { clearancesEnding, mandatesEnding, otherClearancesEnding } from './expiring.ts'
import { changeMandate } from './mandates.ts'
import { storyId } from './story/story-id.ts'
import { storyPeople } from './story/story-people.ts'

const REFUSED = { code: '42501' }
const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)
const kevins = storyId('mandate kevin de-zevende-brug')

/** Within how many days Kevin's mandate is announced to somebody, when it ends in so many. */
const announced = (tx: Tx, who: Asker, days: number, revision: number) =>
  as(mieke, 'network', tx, db =>
    changeMandate(db, { id: kevins, revision }, { starts_on: '2023-03-01', ends_on: inDays(days) }),
  ).then(() =>
    as(who, 'network', tx, async db => (await mandatesEnding(db)).find(({ id }) => id === kevins)?.within),
  )

test(
  'the end of a mandate is announced 60, 30 and 7 days ahead, and not before or after',
  undone(async tx => {
    let revision = 0
    for (const [days, within] of [
      [61, undefined],
      [60, 60],
      [31, 60],
      [30, 30],
      [8, 30],
      [7, 7],
      [0, 7],
      [-1, undefined],
    ] as const)
      assert.equal(await announced(tx, mieke, days, ++revision), within, `${days} days`)
  }),
)

test(
  'it is announced to the person, to whoever acts for the partner or designates for the seat, and to the coordination; to nobody else',
  undone(async tx => {
    let revision = 0
    for (const who of [kevin, yasmina, karim])
      assert.equal(await announced(tx, who, 20, ++revision), 30, who.name)
    for (const who of [samira, joris, oscar, visitor])
      assert.equal(await announced(tx, who, 20, ++revision), undefined)
    const fatima = { kind: 'person', ...storyPeople.fatima } as const
    const seat = await as(fatima, 'network', tx, mandatesEnding)
    assert.deepEqual(
      seat.map(({ person, within }) => [person, within]),
      [[storyPeople.sarah.name, 7]],
    )
  }),
)

test(
  'people see their clearances, the coordination once it opened them with a reason; it is told how many end, and not whose',
  undone(async tx => {
    const seen = (who: Asker) =>
      as(who, 'network', tx, async db => [
        (await clearancesOf(db, nathalie.id)).length,
        (await clearancesEnding(db)).length,
        (await otherClearancesEnding(db)).count,
      ])
    assert.deepEqual(await seen(nathalie), [1, 1, 0])
    assert.deepEqual(await seen(mieke), [0, 0, 2])
    await opened(tx, mieke)
    assert.deepEqual(await seen(mieke), [0, 0, 2], 'nor without a fresh proof')
    assert.deepEqual(await seen({ ...mieke, fresh: true }), [1, 1, 2])
    for (const who of [karim, eva, samira, kevin, oscar, visitor])
      assert.equal((await seen(withProof(who)))[0], 0, 'opened for whoever said why, and for nobody else')
    for (const who of [eva, samira, kevin, oscar, visitor])
      assert.deepEqual((await seen(who)).slice(1), [0, 0], 'nor how many there are')
    assert.deepEqual((await seen(karim)).slice(1), [0, 2])
    const day = wordsOn((await (await visiting(tx, nathalie)).open('/nl/my-day')).body)
    assert.match(day, /Uw veiligheidsmachtiging verloopt binnenkort Binnen 30 dagen/)
  }),
)

const withProof = (who: Asker): Asker => (who.kind === 'person' ? { ...who, fresh: true } : who)

const opened = (tx: Tx, who: Asker) =>
  as(withProof(who), 'network', tx, db =>
    openClearances(db, nathalie.id, 'Voor de vergadering van donderdag'),
  )

const noted = { level: 'secret', granted_on: '2026-01-01', expires_on: '2031-01-01' }

test(
  'only the coordination notes a clearance, and never its own',
  undone(async tx => {
    const note = (who: Asker, person: { id: string }) =>
      as(who, 'network', tx, db => noteClearance(db, { person_id: person.id, ...noted }))
    await assert.rejects(note(withProof(mieke), kevin), REFUSED, 'not before it is opened')
    await as(withProof(mieke), 'network', tx, db => openClearances(db, kevin.id, 'Een machtiging noteren'))
    await assert.rejects(note(mieke, kevin), REFUSED, 'nor without a fresh proof')
    assert.ok(await note(withProof(mieke), kevin))
    await assert.rejects(note(withProof(mieke), mieke), REFUSED)
    for (const who of [samira, nathalie, oscar, visitor])
      await assert.rejects(note(withProof(who), nathalie), REFUSED)
  }),
)

test(
  'the coordination ends the clearances of others; nobody else changes one',
  undone(async tx => {
    const end = (who: Asker) =>
      as(who, 'network', tx, async db => {
        const { numUpdatedRows } = await db
          .updateTable('network.clearance')
          .set({ expires_on: '2030-01-01' })
          .where('person_id', '=', nathalie.id)
          .executeTakeFirst()
        return Number(numUpdatedRows)
      })
    for (const who of [nathalie, samira, oscar, visitor, mieke]) assert.equal(await end(withProof(who)), 0)
    await opened(tx, mieke)
    assert.equal(await end(mieke), 0, 'not without a fresh proof')
    assert.equal(await end(withProof(mieke)), 1)
  }),
)

test(
  'the page of clearances is there for the person and the coordination only, and refuses an end before the beginning',
  undone(async tx => {
    const url = `/nl/people/${nathalie.id}/clearances`
    const page = async (who: typeof mieke) => (await visiting(tx, { ...who, fresh: true })).open(url)
    assert.match(wordsOn((await page(nathalie)).body), /GEHEIM.*geldig/)
    for (const who of [eva, samira, oscar]) assert.equal((await page(who)).statusCode, 404)
    const { send, open } = await visiting(tx, { ...mieke, fresh: true })
    const asked = wordsOn((await open(url)).body)
    assert.ok(asked.includes(clearanceText.nl.openLead) && !asked.includes('GEHEIM'))
    assert.equal((await send(`${url}/opening`, { reason: 'kort' })).statusCode, 422)
    const opening = await send(`${url}/opening`, { reason: 'Voor de vergadering van donderdag' })
    assert.equal(opening.headers.location, url)
    assert.match(wordsOn((await open(url)).body), /GEHEIM.*geldig/)
    const readers = wordsOn((await page(nathalie)).body)
    assert.ok(readers.includes(mieke.name) && readers.includes('Voor de vergadering van donderdag'))
    const days = {
      granted_on_day: '1',
      granted_on_month: '1',
      granted_on_year: '2026',
      expires_on_day: '1',
      expires_on_month: '1',
    }
    const bad = await send(url, { level: 'secret', ...days, expires_on_year: '2025' })
    assert.equal(bad.statusCode, 422)
    assert.ok(wordsOn(bad.body).includes(clearanceText.nl.expiresTooEarly))
    assert.equal((await send(url, { level: 'secret', ...days, expires_on_year: '2031' })).statusCode, 303)
    const own = await (
      await visiting(tx, { ...nathalie, fresh: true })
    ).send(url, { level: 'secret', ...days, expires_on_year: '2031' })
    assert.equal(own.statusCode, 404)
  }),
)

test(
  'a colleague who breaks the glass sees the clearances for a while; the person and the coordination are told at once',
  undone(async tx => {
    const url = `/fr/people/${nathalie.id}/clearances`
    const { open, send } = await visiting(tx, { ...samira, fresh: true })
    assert.equal((await open(url)).statusCode, 404)
    assert.match(wordsOn((await open(`${url}/emergency`)).body), /Accès d’urgence/)
    assert.equal((await send(`${url}/emergency`, { reason: 'court' })).statusCode, 422)
    assert.equal(
      (await send(`${url}/emergency`, { reason: 'Réunion de crise, document secret' })).statusCode,
      303,
    )
    assert.match(wordsOn((await open(url)).body), /SECRET.*valable/)
    assert.ok(
      !wordsOn((await open(url)).body).includes(clearanceText.fr.readers),
      'who else has seen it is not for them',
    )
    const told = await as(nathalie, 'network', tx, async db =>
      (await clearanceReaders(db, nathalie.id)).map(({ act }) => act),
    )
    assert.ok(told.includes('broke_glass') && told.includes('read'))
  }),
)

test(
  'nobody without a mandate to act breaks the glass, nor of their own record',
  undone(async tx => {
    const url = `/nl/people/${nathalie.id}/clearances/emergency`
    for (const who of [kevin, oscar, nathalie]) {
      const { open, send } = await visiting(tx, { ...who, fresh: true })
      assert.equal((await open(url)).statusCode, 404)
      assert.equal((await send(url, { reason: 'Dringend nodig voor een vergadering' })).statusCode, 404)
    }
  }),
)
