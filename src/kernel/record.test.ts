import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { modules } from '#modules'
import { storyId } from '#modules/network'
import { visiting } from '#test/browser'
import { asOwner, undone } from '#test/database'
import { entriesSeen } from '#test/entries'
import { karim, mieke, oscar, samira } from '#test/people'
import { record } from './record.ts'

const about = async (...[tx]: Parameters<typeof entriesSeen>) =>
  (await entriesSeen(tx)).map(({ module, asker, act, facts }) => [module, asker, act, facts.route])

const words = {
  title_nl: 'Koffie op straat',
  title_fr: 'Café de rue',
  text_nl: 'Welkom.',
  text_fr: 'Bienvenue.',
}

test(
  'what somebody changes is in the journal, and a form that is shown again is not',
  undone(async tx => {
    const { send } = await visiting(tx, samira)
    const sent = async (fields: Readonly<Record<string, string>>) =>
      (await send('/fr/plan/actions/new', { ...words, lead: storyId('partner molenbeek'), ...fields }))
        .statusCode
    assert.equal(await sent({ title_nl: '' }), 422)
    assert.deepEqual(await about(tx), [])
    assert.equal(await sent({ measures: '2.4', _once: crypto.randomUUID() }), 303)
    const entries = await about(tx)
    assert.deepEqual(entries, [['plan', samira.id, 'changed', 'POST /plan/actions/new']])
    assert.ok(!JSON.stringify(await entriesSeen(tx)).includes('Koffie'), 'no content')
  }),
)

test(
  'what somebody may not see is told to the journal by its key, once for each time they asked',
  undone(async tx => {
    const nothing = crypto.randomUUID()
    const { open } = await visiting(tx, oscar)
    for (const path of [`/fr/plan/actions/${nothing}/edit`, `/fr/plan/actions/${nothing}/edit`])
      assert.equal((await open(path)).statusCode, 404)
    const entry = ['plan', oscar.id, 'refused', 'GET /plan/actions/:id/edit']
    assert.deepEqual(await about(tx), [entry, entry])
  }),
)

test(
  'a visitor who asks for what is not there leaves no entry, nor does an address that nobody serves',
  undone(async tx => {
    assert.equal((await (await visiting(tx)).open('/nl/plan/measures/9.9')).statusCode, 404)
    assert.equal((await (await visiting(tx, samira)).open('/nl/nowhere')).statusCode, 404)
    assert.deepEqual(await about(tx), [])
  }),
)

test(
  'an entry says which module wrote it and who asked, whatever the writer says',
  undone(async tx => {
    for (const { name } of modules)
      await as(karim, name, tx, db => record(db, { act: 'listed', kind: 'thing' }))
    const seen = await entriesSeen(tx)
    assert.deepEqual(
      seen.map(({ module, asker }) => [module, asker]),
      modules.filter(({ name }) => name !== '').map(({ name }) => [name.replace('-', '_'), karim.id]),
    )
  }),
)

test(
  'when its entry cannot be written, nothing is kept and nothing is shown',
  asOwner(async tx => {
    await sql`alter table journal.entry add constraint "the disk is full" check (act is null) not valid`.execute(
      tx,
    )
    await assert.rejects(
      as(samira, 'network', tx, async db => {
        await record(db, { act: 'read', kind: 'person', record: mieke.id })
        return 'shown'
      }),
      { code: '23514' },
    )
    const { open } = await visiting(tx, samira)
    assert.equal((await open(`/nl/plan/actions/${crypto.randomUUID()}/edit`)).statusCode, 500)
  }),
)
