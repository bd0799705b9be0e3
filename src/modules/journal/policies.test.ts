import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { record } from '#kernel/record'
import { does, everybody, look, seen, twoCompartments } from '#test/compartments'
import { asOwner } from '#test/database'
import { kevin, mieke, samira, tine } from '#test/people'

test(
  'an overseer sees the entries of the compartment looked at',
  asOwner(async tx => {
    await twoCompartments(tx)
    for (const who of [...everybody, tine]) assert.equal(await seen(who, tx, 'journal.entry'), 0)
    await look(tine, tx)
    const open = `journal.entry where kind = 'person'`
    const closed = `journal.entry where kind = 'note'`
    assert.deepEqual([await seen(tine, tx, open), await seen(tine, tx, closed)], [1, 0])
    for (const who of everybody) assert.equal(await seen(who, tx, 'journal.entry'), 0)
    await look(tine, tx, 'plan')
    assert.deepEqual([await seen(tine, tx, open), await seen(tine, tx, closed)], [0, 1])
    await does(tine, tx, 'end_look()')
    assert.equal(await seen(tine, tx, 'journal.entry'), 0)
  }),
)

test(
  'nobody begins a look who does not oversee, and without a reason nobody does',
  asOwner(async tx => {
    await twoCompartments(tx)
    for (const who of everybody) await assert.rejects(look(who, tx), { code: '42501' })
    await assert.rejects(look(tine, tx, 'casework'), { code: '42501' })
    await assert.rejects(does(tine, tx, `begin_look('open', 'kort')`), { code: '23514' })
  }),
)

test(
  'the same record has one name in a compartment and another in each other one, and none outside a look',
  asOwner(async tx => {
    await twoCompartments(tx)
    const name = async (compartment: string) => {
      const { rows } = await as(tine, 'journal', tx, db =>
        sql<{
          name: string | null
        }>`select journal.pseudonym(${compartment}, 'note', ${mieke.id}) as name`.execute(db),
      )
      return rows[0]?.name
    }
    assert.equal(await name('open'), null)
    await look(tine, tx)
    const open = await name('open')
    assert.match(String(open), /^[\dA-F]{16}$/)
    assert.equal(await name('open'), open)
    assert.equal(await name('plan'), null)
    await look(tine, tx, 'plan')
    assert.notEqual(await name('plan'), open)
  }),
)

test(
  'an overseer sees the alerts of the compartment looked at',
  asOwner(async tx => {
    await twoCompartments(tx)
    for (let times = 0; times < 31; times++)
      await as(kevin, 'network', tx, db =>
        record(db, { act: 'refused', facts: { route: 'GET /people/:id' } }),
      )
    const service = { kind: 'service', name: 'journal' } as const
    const raise = () => does(service, tx, 'raise_alerts()')
    await raise()
    await raise()
    await look(tine, tx, 'plan')
    assert.equal(await seen(tine, tx, 'journal.alert'), 0)
    await look(tine, tx)
    assert.equal(
      await seen(tine, tx, `journal.alert where rule = 'many_refusals' and asker = '${kevin.id}'`),
      1,
    )
    assert.equal(await seen(tine, tx, 'journal.alert'), 1, 'once, however often it is looked for')
    for (const who of everybody) assert.equal(await seen(who, tx, 'journal.alert'), 0)
    for (const who of [tine, mieke]) await assert.rejects(does(who, tx, 'raise_alerts()'), { code: '42501' })
  }),
)

test(
  'everybody sees what the compartments are called, which kinds are opened with a reason, what raises an alert, and the published seals',
  asOwner(async tx => {
    await twoCompartments(tx)
    for (const who of everybody) {
      for (const table of ['compartment', 'record_kind', 'alert_rule'])
        assert.ok((await seen(who, tx, `journal.${table}`)) > 1, table)
      assert.equal(await seen(who, tx, 'journal.published_seal'), 0)
      await assert.rejects(seen(who, tx, 'journal.seal'), { code: '42501' })
      await assert.rejects(seen(who, tx, `journal.compartment where pseudonym_key is not null`), {
        code: '42501',
      })
    }
  }),
)

test(
  'overseers see at what they look',
  asOwner(async tx => {
    await twoCompartments(tx)
    await look(tine, tx)
    assert.equal(await seen(tine, tx, 'journal.look'), 1)
    for (const who of everybody) assert.equal(await seen(who, tx, 'journal.look'), 0)
  }),
)

test(
  'nobody writes in another’s name, in another module’s, or anything but by `record`',
  asOwner(async tx => {
    await twoCompartments(tx)
    await look(tine, tx, 'plan')
    const mine = `journal.entry where asker = '${samira.id}' and module = 'plan'`
    assert.equal(await seen(tine, tx, mine), 1)
    for (const change of [
      `insert into journal.entry (leaf, compartment, act) values ('', 'open', 'read')`,
      `update journal.entry set reason = 'x'`,
      'delete from journal.entry',
      'insert into journal.opening (person_id) values (gen_random_uuid())',
      'delete from journal.look',
    ])
      await assert.rejects(
        as(tine, 'journal', tx, db => sql.raw(change).execute(db)),
        { code: '42501' },
        change,
      )
    for (const call of [`readers('note', null)`, `appoint('${samira.id}', '{open}', current_date, null)`])
      await assert.rejects(does(samira, tx, call, 'plan'), { code: '42501' }, call)
  }),
)

test(
  'whoever signs in gives no name to a pseudonym, and the reason of a look stays in its own compartment',
  asOwner(async tx => {
    await twoCompartments(tx)
    await as(samira, 'sign-in', tx, db => record(db, { act: 'signed_in', kind: 'person', record: samira.id }))
    await look(tine, tx, 'plan')
    assert.equal(await seen(tine, tx, `journal.entry where kind = 'journal'`), 1)
    await look(tine, tx)
    assert.equal(
      await seen(tine, tx, `journal.entry where kind = 'journal'`),
      1,
      'not the one of the other compartment',
    )
    const own = `journal.seen_entries where act = 'signed_in' and asker = '${samira.id}'`
    assert.equal(await seen(tine, tx, own), 1)
    assert.equal(await seen(tine, tx, `${own} and pseudonym is not null`), 0)
  }),
)
