import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import { does, everybody, look, REASON, seen, twoCompartments } from '#test/compartments'
import { asOwner } from '#test/database'
import { karim, kevin, mieke, samira, tine } from '#test/people'

test(
  'a record outside one’s own territory raises an alert at the first time',
  asOwner(async tx => {
    await twoCompartments(tx)
    await does(samira, tx, `open_record('note', '${mieke.id}', '${REASON}', '{"outside": false}')`, 'plan')
    const service = { kind: 'service', name: 'journal' } as const
    await does(service, tx, 'raise_alerts()')
    await look(tine, tx, 'plan')
    assert.equal(await seen(tine, tx, 'journal.alert'), 0)
    await does(samira, tx, `open_record('note', '${mieke.id}', '${REASON}', '{"outside": true}')`, 'plan')
    await does(service, tx, 'raise_alerts()')
    assert.equal(await seen(tine, tx, `journal.alert where rule = 'outside_territory'`), 1)
  }),
)

test(
  'people see what they opened',
  asOwner(async tx => {
    await twoCompartments(tx)
    await does(samira, tx, `open_record('note', '${mieke.id}', '${REASON}', '{}')`, 'plan')
    assert.equal(await seen(samira, tx, 'journal.opening'), 1)
    for (const who of [visitor, karim, kevin, tine]) assert.equal(await seen(who, tx, 'journal.opening'), 0)
    const opened = async (who: Asker, key: string) => {
      const { rows } = await as(who, 'plan', tx, db =>
        sql<{ open: boolean }>`select journal.has_opened('note', ${key}) as open`.execute(db),
      )
      return rows[0]?.open
    }
    assert.equal(await opened(samira, mieke.id), true)
    for (const who of [visitor, { kind: 'service', name: 'journal' } as const])
      await assert.rejects(does(who, tx, `open_record('note', '${mieke.id}', '${REASON}', '{}')`, 'plan'), {
        code: '42501',
      })
    assert.equal(await opened(samira, kevin.id), false, 'another record')
    assert.equal(await opened(kevin, mieke.id), false, 'another person')
    await install('journal', tx, db => sql`update journal.opening set until = now()`.execute(db))
    assert.equal(await opened(samira, mieke.id), false, 'after its time')
    await assert.rejects(does(samira, tx, `open_record('note', '${mieke.id}', 'x', '{}')`, 'plan'), {
      code: '23514',
    })
  }),
)

test(
  'an overseer sees where the glass was broken',
  asOwner(async tx => {
    await twoCompartments(tx)
    await does(samira, tx, `break_glass('note', '${mieke.id}', '${REASON}', '{}')`, 'plan')
    const broken = 'journal.opening where broke_glass'
    await look(tine, tx)
    assert.equal(await seen(tine, tx, broken), 0, 'while looking at another compartment')
    await look(tine, tx, 'plan')
    assert.equal(await seen(tine, tx, broken), 1)
    for (const who of everybody.filter(one => one !== samira)) assert.equal(await seen(who, tx, broken), 0)
    await assert.rejects(
      does(samira, tx, `break_glass('sealed_note', '${mieke.id}', '${REASON}', '{}')`, 'plan'),
      {
        code: '42501',
      },
    )
  }),
)

test(
  'a second person who oversees reviews it, once, and never the one who broke it',
  asOwner(async tx => {
    await twoCompartments(tx)
    await does(tine, tx, `break_glass('note', '${mieke.id}', '${REASON}', '{}')`, 'plan')
    await install('journal', tx, db =>
      sql.raw(`select journal.appoint('${karim.id}', '{plan}', current_date, null)`).execute(db),
    )
    const { rows } = await as(tine, 'journal', tx, db =>
      sql<{ id: string }>`select id from journal.opening`.execute(db),
    )
    const review = `review_opening('${rows[0]?.id}', true)`
    for (const who of [tine, samira, visitor]) await assert.rejects(does(who, tx, review), { code: '42501' })
    await assert.rejects(does(karim, tx, review), { code: '42501' }, 'without looking at it')
    await look(karim, tx, 'plan')
    await does(karim, tx, review)
    await assert.rejects(does(karim, tx, review), { code: '42501' })
  }),
)

test(
  'only the module that has the records opens them, breaks their glass or tells who read them',
  asOwner(async tx => {
    await twoCompartments(tx)
    const readers = async () => {
      const { rows } = await install('network', tx, db =>
        sql<{ reason: string }>`select reason from journal.readers('clearance', ${mieke.id})`.execute(db),
      )
      return rows.map(({ reason }) => reason)
    }
    for (const call of [
      `record('read', 'clearance', '${mieke.id}', 'verzonnen', '{}')`,
      `open_record('clearance', '${mieke.id}', '${REASON}', '{}')`,
      `break_glass('clearance', '${mieke.id}', '${REASON}', '{}')`,
    ])
      for (const module of ['plan', 'home', 'sign-in', 'oversight', 'journal'])
        await assert.rejects(does(kevin, tx, call, module), { code: '42501' }, `${module}: ${call}`)
    assert.deepEqual(await readers(), [])
    await does(kevin, tx, `break_glass('clearance', '${mieke.id}', '${REASON}', '{}')`, 'network')
    assert.deepEqual(await readers(), [REASON])
  }),
)

test(
  'whoever proved longer ago who they are opens nothing and breaks no glass, whatever the page asks',
  asOwner(async tx => {
    await twoCompartments(tx)
    for (const call of ['open_record', 'break_glass']) {
      const asked = `${call}('note', '${mieke.id}', '${REASON}', '{}')`
      await assert.rejects(does({ ...samira, fresh: false }, tx, asked, 'plan'), { code: '42501' }, call)
      await does(samira, tx, asked, 'plan')
    }
  }),
)
