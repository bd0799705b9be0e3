import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { joris, kevin, laurent, mieke, oscar, roland, samira, yasmina } from '#test/people'
import { asOwner, today, undone } from '#test/database'
import { addPerson, changePerson } from './people.ts'
import { changeMandate, giveMandate } from './mandates.ts'
import { addPartner, changePartner } from './partners.ts'
import { partnerId, storyId } from './story/story-id.ts'

const REFUSED = { code: '42501' }
const doing = <Result>(who: Asker, tx: Tx, work: (db: Tx) => Promise<Result>) => as(who, 'network', tx, work)

const somebody = { name: 'Noor Verzonnen', language: 'nl', address: null } as const
const given = (person: { id: string }, slug: string, held: string) => ({
  person_id: person.id,
  partner_id: partnerId(slug),
  function: held,
  starts_on: today,
  ends_on: null,
})
const kevinsMandate = storyId('mandate kevin de-zevende-brug')

test(
  'the coordination adds people, and so does whoever acts for a partner; nobody else',
  undone(async tx => {
    for (const who of [mieke, samira, yasmina])
      assert.match(await doing(who, tx, db => addPerson(db, somebody)), /^[0-9a-f-]{36}$/)
    for (const who of [kevin, laurent, oscar, roland, visitor])
      await assert.rejects(
        doing(who, tx, db => addPerson(db, somebody)),
        REFUSED,
      )
  }),
)

test(
  'the coordination changes what is known of people; whoever acts for a partner does not, nor people themselves',
  undone(async tx => {
    const change = (who: Asker) =>
      doing(who, tx, db =>
        changePerson(db, { id: kevin.id, revision: 1 }, { ...somebody, address: 'mine@tandem.example' }),
      )
    for (const who of [samira, yasmina, kevin, oscar, visitor]) assert.equal(await change(who), false)
    assert.equal(await change(mieke), true)
  }),
)

test(
  'whoever acts for a partner gives its mandates, of no other partner and no reserved function',
  undone(async tx => {
    const give = (who: Asker, ...what: Parameters<typeof given>) =>
      doing(who, tx, db => giveMandate(db, given(...what)))
    assert.ok(await give(samira, yasmina, 'molenbeek', 'prevention_officer'))
    assert.ok(await give(mieke, yasmina, 'oversight-safe-brussels', 'auditor'))
    await assert.rejects(give(samira, oscar, 'jette', 'prevention_officer'), REFUSED)
    await assert.rejects(give(joris, oscar, 'local-cell-jette', 'local_cell_chair'), REFUSED)
    for (const who of [kevin, laurent, oscar, roland, visitor])
      await assert.rejects(give(who, joris, 'molenbeek', 'prevention_officer'), REFUSED)
  }),
)

test(
  'nobody gives themselves a mandate, the coordination neither',
  undone(async tx => {
    await assert.rejects(
      doing(mieke, tx, db => giveMandate(db, given(mieke, 'molenbeek', 'prevention_officer'))),
      REFUSED,
    )
    await assert.rejects(
      doing(samira, tx, db => giveMandate(db, given(samira, 'molenbeek', 'project_lead'))),
      REFUSED,
    )
  }),
)

test(
  'whoever acts for a partner ends its mandates, and people their own; nobody else does',
  undone(async tx => {
    const end = (who: Asker, id: string, revision = 1) =>
      doing(who, tx, db => changeMandate(db, { id, revision }, { starts_on: '2023-03-01', ends_on: today }))
    for (const who of [samira, laurent, oscar, visitor]) assert.equal(await end(who, kevinsMandate), false)
    assert.equal(await end(yasmina, kevinsMandate), true)
    assert.equal(await end(kevin, kevinsMandate, 2), true)
    assert.equal(await end(mieke, kevinsMandate, 3), true)
  }),
)

test(
  'nobody makes more of their own mandate: not longer, not earlier',
  undone(async tx => {
    const start = '2023-03-01'
    const change = (starts_on: string, ends_on: string | null, revision: number) =>
      doing(kevin, tx, db => changeMandate(db, { id: kevinsMandate, revision }, { starts_on, ends_on }))
    const later = '2040-01-31'
    await assert.rejects(change('2019-01-01', later, 1), { code: '23514' })
    await assert.rejects(change(start, null, 1), { code: '23514' })
    assert.equal(await change(start, '2040-01-01', 1), true)
    await assert.rejects(change(start, later, 2), { code: '23514' })
    await assert.rejects(change(start, null, 2), { code: '23514' })
  }),
)

const newPartner = {
  name: { nl: 'Nieuwe vereniging', fr: 'Nouvelle association' },
  abbreviation: {},
  level: 'local',
  territory_id: null,
  purpose: {},
  address: null,
  website: null,
} as const

test(
  'the coordination adds partners; nobody else does',
  undone(async tx => {
    const add = (who: Asker) =>
      doing(who, tx, db =>
        addPartner(db, { ...newPartner, kind: 'organisation', form: 'association' }, today),
      )
    assert.equal(await add(mieke), 'nieuwe-vereniging')
    for (const who of [samira, kevin, oscar, visitor]) await assert.rejects(add(who), REFUSED)
  }),
)

test(
  'the coordination changes partners; whoever acts for one changes how it is reached and not what it is',
  undone(async tx => {
    const change = (who: Asker, facts: Parameters<typeof changePartner>[2], revision = 1) =>
      doing(who, tx, db => changePartner(db, { id: partnerId('molenbeek'), revision }, facts))
    const contact = { address: 'preventie@molenbeek.example' }
    for (const who of [joris, kevin, oscar, visitor]) assert.equal(await change(who, contact), false)
    assert.equal(await change(samira, contact), true)
    await assert.rejects(change(samira, { name: newPartner.name }, 2), REFUSED)
    await assert.rejects(change(samira, { territory_id: null }, 2), REFUSED)
    assert.equal(await change(mieke, { name: newPartner.name }, 2), true)
  }),
)

test(
  'a search gives colleagues the keys of people, and nobody else any',
  undone(async tx => {
    const found = (who: Asker) =>
      doing(who, tx, async db => {
        const { rows } = await sql<{ keys: string[] }>`select network.people_found('samira') as keys`.execute(
          db,
        )
        return rows[0]?.keys
      })
    assert.deepEqual(await found(kevin), [samira.id])
    for (const who of [oscar, roland, visitor]) assert.deepEqual(await found(who), [])
  }),
)

test(
  'a search folds what is stored and what is typed in the same way',
  asOwner(async tx => {
    await asRules(tx)
    const names = ['Œdipe Straße', 'Ælfred ØREN-Łódź', 'Yıldırım d’Été', 'محمد ξένια']
    for (const name of names)
      await sql`insert into network.person (name, language) values (${name}, 'fr')`.execute(tx)
    const { rows } = await sql<{ name: string; same: boolean; found: boolean }>`select sort_name as name,
      sort_name = network.folded(name) as same, words @@ network.asked(name) as found
      from network.person where name = any(${names})`.execute(tx)
    assert.deepEqual(
      rows.map(({ name }) => name).toSorted(),
      ['aelfred oren lodz', 'oedipe strasse', 'yildirim d ete', 'محمد ξενια'].toSorted(),
    )
    assert.ok(rows.every(({ same, found }) => same && found))
  }),
)

/** The one role that sees every row of the module. */
const asRules = (tx: Tx) => sql`set local role tandem_network_rules`.execute(tx)
