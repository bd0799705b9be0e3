import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { asOwnerOfStory, today } from '#test/database'
import { eva, joris, karim, kevin, mieke, nathalie, oscar, roland, samira, yasmina } from '#test/people'
import { changeMandate } from './mandates.ts'
import { storyId } from './story/story-id.ts'
import { storyPeople } from './story/story-people.ts'

const SERVICE = { kind: 'service', name: 'network' } as const
const REFUSED = { code: '42501' }
const KEVINS = storyId('mandate kevin de-zevende-brug')
const inDays = (days: number) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10)

interface Told {
  readonly address: string
  readonly own_mandates: number
  readonly other_mandates: number
  readonly own_clearances: number
  readonly other_clearances: number
}

/** Who gets a mail now, by address, and of how many ends it tells. */
const told = async (tx: Tx) => {
  const { rows } = await as(SERVICE, 'network', tx, db =>
    sql<Told>`select * from network.announce_ends()`.execute(db),
  )
  return new Map(rows.map(row => [row.address, row]))
}

const addressOf = ({ id }: { readonly id: string }) =>
  Object.values(storyPeople).find(person => person.id === id)?.address ?? ''

const kevinUntil = (tx: Tx, ends_on: string | null, revision = 1) =>
  as(mieke, 'network', tx, db =>
    changeMandate(db, { id: KEVINS, revision }, { starts_on: '2023-03-01', ends_on }),
  )

const yesterdayItWas = (tx: Tx) =>
  install('network', tx, db =>
    sql`update network.announced_end set announced_on = announced_on - 1`.execute(db),
  )

test(
  'the end of a mandate is mailed to the person, to whoever acts for the partner and to the coordination, to nobody else',
  asOwnerOfStory(async tx => {
    await told(tx)
    await yesterdayItWas(tx)
    await kevinUntil(tx, inDays(20))
    const mails = await told(tx)
    assert.deepEqual(
      new Set(mails.keys()),
      new Set([kevin, yasmina, mieke, karim].map(addressOf)),
      'and nobody hears again what was announced before',
    )
    assert.deepEqual(
      [kevin, yasmina].map(who => {
        const { own_mandates, other_mandates } = mails.get(addressOf(who)) ?? {}
        return [own_mandates, other_mandates]
      }),
      [
        [1, 0],
        [0, 1],
      ],
    )
  }),
)

test(
  'each threshold is mailed once, and only the smallest of those that were reached while nobody looked',
  asOwnerOfStory(async tx => {
    await told(tx)
    for (const [days, mailed] of [
      [61, false],
      [60, true],
      [60, false],
      [25, true],
      [7, true],
      [-1, false],
    ] as const) {
      await yesterdayItWas(tx)
      await install('network', tx, async db => {
        // The days pass: the mandate and what was announced of it come closer together.
        await sql`update network.mandate set ends_on = ${inDays(days)} where id = ${KEVINS}`.execute(db)
        await sql`update network.announced_end set ends_on = ${inDays(days)} where mandate_id = ${KEVINS}`.execute(
          db,
        )
      })
      assert.equal((await told(tx)).has(addressOf(kevin)), mailed, `${days} days`)
    }
  }),
)

test(
  'another end is another announcement',
  asOwnerOfStory(async tx => {
    await kevinUntil(tx, inDays(20))
    await told(tx)
    await yesterdayItWas(tx)
    assert.ok(!(await told(tx)).has(addressOf(kevin)))
    await kevinUntil(tx, inDays(22), 2)
    assert.ok((await told(tx)).has(addressOf(kevin)))
  }),
)

test(
  'one mail a day tells everything: what comes up later that day waits for the next',
  asOwnerOfStory(async tx => {
    const mails = await told(tx)
    const { other_mandates = 0, other_clearances } = mails.get(addressOf(mieke)) ?? {}
    assert.ok(other_mandates > 1)
    assert.equal(other_clearances, 2)
    assert.equal(mails.get(addressOf(nathalie))?.own_clearances, 1)
    for (const who of [eva, samira, joris]) assert.equal(mails.get(addressOf(who))?.other_clearances ?? 0, 0)
    await kevinUntil(tx, inDays(20))
    const later = await told(tx)
    assert.ok(later.has(addressOf(kevin)) && !later.has(addressOf(mieke)))
    await yesterdayItWas(tx)
    assert.deepEqual([...(await told(tx)).keys()].toSorted(), [karim, mieke].map(addressOf).toSorted())
  }),
)

test(
  'whoever designates for a seat is told of its end',
  asOwnerOfStory(async tx => {
    const fatima = (await told(tx)).get(storyPeople.fatima.address)
    assert.equal(fatima?.other_mandates, 1)
  }),
)

test(
  'whose mandate has ended, who has none and who has no address gets no mail',
  asOwnerOfStory(async tx => {
    await install('network', tx, async db => {
      await sql`update network.person set address = null where id = ${yasmina.id}`.execute(db)
      await sql`insert into network.clearance (person_id, level, granted_on, expires_on)
        select id, 'secret', '2022-01-01', ${inDays(10)} from network.person where id in (${roland.id}, ${oscar.id})`.execute(
        db,
      )
    })
    await kevinUntil(tx, inDays(20))
    const mails = await told(tx)
    assert.ok(mails.has(addressOf(kevin)))
    for (const who of [yasmina, roland, oscar]) assert.ok(!mails.has(addressOf(who)), who.name)
    const { rows } = await install('network', tx, db =>
      sql`select from network.announced_end where addressee_id = ${yasmina.id}`.execute(db),
    )
    assert.equal(rows.length, 0, 'it still waits for an address')
  }),
)

test(
  'only the service announces, and nobody reads or writes what was announced',
  asOwnerOfStory(async tx => {
    const other: Asker = { kind: 'service', name: 'mail' }
    for (const who of [mieke, kevin, visitor, other])
      await assert.rejects(
        as(who, 'network', tx, db => sql`select * from network.announce_ends()`.execute(db)),
        REFUSED,
      )
    for (const doing of [
      'select from network.announced_end',
      'delete from network.announced_end',
      `insert into network.announced_end (addressee_id, mandate_id, ends_on, days, announced_on)
        values ('${kevin.id}', '${KEVINS}', current_date, 7, current_date)`,
    ])
      for (const who of [mieke, SERVICE])
        await assert.rejects(
          as(who, 'network', tx, db => sql.raw(doing).execute(db)),
          REFUSED,
        )
    await assert.rejects(
      as(SERVICE, 'plan', tx, db => sql`select * from network.announce_ends()`.execute(db)),
      REFUSED,
    )
  }),
)

const note = (tx: Tx) =>
  sql`insert into network.announced_end (addressee_id, mandate_id, ends_on, days, announced_on)
    values (${kevin.id}, ${KEVINS}, ${inDays(7)}, 7, ${today})`.execute(tx)

test(
  'an end is announced once for each threshold, also by whoever sees the table without the lock',
  asOwnerOfStory(async tx => {
    await install('network', tx, note)
    await assert.rejects(install('network', tx, note), {
      constraint: 'an end is announced to somebody once for each threshold',
    })
  }),
)
