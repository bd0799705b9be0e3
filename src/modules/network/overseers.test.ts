import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import { type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { visiting, wordsOn } from '#test/browser'
import { asOwnerOfStory, today } from '#test/database'
import { gilles, kevin, mieke, oscar, samira, tine, veerle } from '#test/people'
import { breakGlass } from './clearances.ts'
import { changeMandate, giveMandate } from './mandates.ts'
import { overseerText } from './overseer-text.ts'
import { confirmOverseer, overseers } from './overseers.ts'
import { standingText } from './standing-text.ts'
import { partnerId, storyId } from './story/story-id.ts'
import { storyPeople } from './story/story-people.ts'

const REFUSED = { code: '42501' }
const withProof = (who: Asker): Asker => (who.kind === 'person' ? { ...who, fresh: true } : who)

/** The coordination proposes that Kevin oversees. */
const proposed = (tx: Tx, starts_on = today) =>
  as(mieke, 'network', tx, db =>
    giveMandate(db, {
      person_id: kevin.id,
      partner_id: partnerId('oversight-safe-brussels'),
      function: 'auditor',
      starts_on,
      ends_on: null,
    }),
  )

const agrees = (tx: Tx, who: Asker, id: string, seen = 1) =>
  as(who, 'network', tx, db => confirmOverseer(db, id, seen))

const overseenBy = (tx: Tx, who: Asker) =>
  as(who, 'network', tx, async db => {
    const { rows } = await sql<{ parts: string[] }>`select journal.overseen() as parts`.execute(db)
    return rows[0]?.parts
  })

const holdsAuditor = (tx: Tx, who: Asker) =>
  as(who, 'network', tx, async db => {
    const { rows } = await sql<{ holds: boolean }>`select network.holds('auditor') as holds`.execute(db)
    return rows[0]?.holds
  })

const mailed = (tx: Tx) =>
  install('kernel', tx, async db => {
    const { rows } = await sql<{
      address: string
      body: string
    }>`select address, body from kernel.mail`.execute(db)
    return new Map(rows.map(({ address, body }) => [address, body]))
  })

test(
  'whom the coordination proposes oversees nothing until somebody who oversees has agreed',
  asOwnerOfStory(async tx => {
    const id = await proposed(tx)
    assert.deepEqual([await overseenBy(tx, kevin), await holdsAuditor(tx, kevin)], [[], false])
    await agrees(tx, withProof(tine), id)
    assert.deepEqual([await overseenBy(tx, kevin), await holdsAuditor(tx, kevin)], [['open'], true])
  }),
)

test(
  'nobody sends away who oversees: only the person makes that mandate shorter, and what waits the coordination takes back',
  asOwnerOfStory(async tx => {
    const id = storyId('mandate tine oversight-safe-brussels')
    const until = (who: Asker, mandate: string, starts_on: string, revision = 1) =>
      as(who, 'network', tx, db =>
        changeMandate(db, { id: mandate, revision }, { starts_on, ends_on: today }),
      )
    await assert.rejects(until(mieke, id, '2022-02-01'), {
      constraint: 'nobody else changes the days of who oversees',
    })
    assert.equal(await until(tine, id, '2022-02-01'), true)
    assert.equal(await until(mieke, await proposed(tx), today), true)
  }),
)

test(
  'the form says why nobody else ends the mandate of who oversees, and keeps what was typed',
  asOwnerOfStory(async tx => {
    const { send } = await visiting(tx, mieke)
    const [year = '', month = '', day = ''] = today.split('-')
    const answer = await send(`/nl/mandates/${storyId('mandate tine oversight-safe-brussels')}`, {
      revision: '1',
      starts_on_year: '2022',
      starts_on_month: '2',
      starts_on_day: '1',
      ends_on_year: year,
      ends_on_month: month,
      ends_on_day: day,
    })
    assert.equal(answer.statusCode, 422)
    assert.ok(wordsOn(answer.body).includes(standingText.nl.keptByOverseer))
    assert.match(answer.body, new RegExp(`name="ends_on_year"[^>]*value="${year}"`))
  }),
)

test(
  'everybody else who oversees hears by mail of a proposal, an agreement and an end; the mail names nobody',
  asOwnerOfStory(async tx => {
    const all = [tine, gilles, veerle].map(who => addressOf(who.id))
    const id = await proposed(tx)
    assert.deepEqual(new Set((await mailed(tx)).keys()), new Set(all))
    await agrees(tx, withProof(tine), id)
    const told = await mailed(tx)
    assert.deepEqual(new Set(told.keys()), new Set([...all, addressOf(kevin.id)]))
    for (const body of told.values()) assert.ok(!body.includes('Kevin') && !body.includes('Tine'))
  }),
)

test(
  'whoever oversees hears by mail that the glass was broken, and not of what or by whom',
  asOwnerOfStory(async tx => {
    await as(withProof(samira), 'network', tx, db =>
      breakGlass(db, kevin.id, 'Dringend nodig voor een vergadering'),
    )
    const told = await mailed(tx)
    for (const who of [tine, gilles, veerle])
      assert.match(told.get(addressOf(who.id)) ?? '', /noodgeval|urgence/)
    assert.ok(![...told.values()].join().match(/Kevin|Samira|vergadering/))
  }),
)

const addressOf = (id: string) => Object.values(storyPeople).find(person => person.id === id)?.address ?? ''

test(
  'colleagues see who oversees and who agreed; whoever may agree finds the button there and on their day, others do not',
  asOwnerOfStory(async tx => {
    const id = await proposed(tx)
    const path = `/nl/people/overseers/${id}/agreement`
    for (const who of [mieke, samira]) {
      const { open, send } = await visiting(tx, { ...who, fresh: true })
      const page = await open('/nl/people/overseers')
      assert.match(wordsOn(page.body), /Kevin.*wacht op akkoord/)
      assert.ok(!page.body.includes(path))
      assert.equal((await send(path, {})).statusCode, 404)
    }
    assert.equal((await (await visiting(tx, oscar)).open('/nl/people/overseers')).statusCode, 404)
    const { open, send } = await visiting(tx, { ...tine, fresh: true })
    assert.ok(wordsOn((await open('/nl/my-day')).body).includes(overseerText.nl.dayWaiting(1)))
    assert.ok((await open('/nl/people/overseers')).body.includes(path))
    const stale = await send(path, { revision: '7' })
    assert.equal(stale.statusCode, 422)
    assert.ok(wordsOn(stale.body).includes(overseerText.nl.changed))
    assert.equal((await send(path, { revision: '1' })).statusCode, 303)
    assert.ok(
      wordsOn((await open('/nl/people/overseers')).body).includes(overseerText.nl.agreedBy(tine.name)),
    )
    assert.ok(!wordsOn((await open('/nl/my-day')).body).includes(overseerText.nl.dayWaiting(1)))
    const { rows } = await install('journal', tx, db =>
      sql`select asker, act, facts from journal.entry where record = ${id} and act = 'changed'`.execute(db),
    )
    assert.deepEqual(rows, [{ asker: tine.id, act: 'changed', facts: { agreed: true } }])
  }),
)

test(
  'what whoever runs Tandem gives needs no second person; nobody writes an agreement by hand',
  asOwnerOfStory(async tx => {
    const found = await as(samira, 'network', tx, overseers)
    assert.ok(found.length >= 3 && found.every(({ confirmed_at }) => confirmed_at !== null))
    const id = await proposed(tx)
    await assert.rejects(
      as(mieke, 'network', tx, db =>
        sql`update network.mandate set confirmed_at = now() where id = ${id}`.execute(db),
      ),
      REFUSED,
    )
    await assert.rejects(
      as(mieke, 'network', tx, db =>
        sql`insert into network.mandate (person_id, partner_id, function, starts_on, confirmed_at)
          values (${kevin.id}, ${partnerId('comite-p')}, 'auditor', ${today}, now())`.execute(db),
      ),
      REFUSED,
    )
  }),
)
