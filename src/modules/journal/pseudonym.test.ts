import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import type { Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { record } from '#kernel/record'
import { does, look, REASON, seen, twoCompartments } from '#test/compartments'
import { asOwner } from '#test/database'
import { karim, mieke, samira, tine } from '#test/people'

const about = { kind: 'person', record: mieke.id } as const
const named = 'pseudonym is not null'

const alsoKarim = (tx: Tx) =>
  install('journal', tx, db =>
    sql.raw(`select journal.appoint('${karim.id}', '{open,plan}', current_date, null)`).execute(db),
  )

/** How many entries somebody sees about the record of what another did. */
const alike = (who: Asker, tx: Tx, known: string) =>
  seen(who, tx, `unnest(journal.same_record((select max(id) from journal.entry where ${known})))`)

test(
  'whoever searches for a person does not see under which pseudonym they stand; another overseer sees the search',
  asOwner(async tx => {
    await twoCompartments(tx)
    await alsoKarim(tx)
    await look(tine, tx)
    await look(karim, tx)
    await as(tine, 'journal', tx, db => record(db, { act: 'searched', ...about }))
    const searched = `journal.seen_entries where act = 'searched'`
    assert.equal(await seen(tine, tx, searched), 1)
    assert.equal(await seen(tine, tx, `${searched} and ${named}`), 0)
    assert.equal(await seen(karim, tx, `${searched} and ${named}`), 1)
    const read = `act = 'read' and asker = '${samira.id}'`
    assert.equal(
      await alike(tine, tx, read),
      1,
      'without the own search, which would tell whose the pseudonym is',
    )
    assert.equal(await alike(karim, tx, read), 2)
    assert.equal(await alike(tine, tx, `act = 'searched'`), 0, 'nor from the own search to the others')
  }),
)

test(
  'an overseer who opens a page of somebody does not learn their pseudonym from it',
  asOwner(async tx => {
    await twoCompartments(tx)
    await as(tine, 'network', tx, db => record(db, { act: 'read', ...about }))
    await look(tine, tx)
    const read = `journal.seen_entries where act = 'read'`
    assert.equal(await seen(tine, tx, read), 2)
    assert.equal(await seen(tine, tx, `${read} and ${named}`), 1, 'of what another read')
  }),
)

test(
  'the entries about a person do not show their own sign-in or an alert about them, which name them',
  asOwner(async tx => {
    await twoCompartments(tx)
    await as(mieke, 'sign-in', tx, db => record(db, { act: 'signed_in', ...about }))
    await install('journal', tx, db =>
      sql.raw(`select journal.record_in('open', 'alerted', 'person', '${mieke.id}', null, '{}')`).execute(db),
    )
    await look(tine, tx)
    assert.equal(await alike(tine, tx, `act = 'read' and asker = '${samira.id}'`), 1)
    for (const act of ['signed_in', 'alerted']) {
      assert.equal(await seen(tine, tx, `journal.seen_entries where act = '${act}'`), 1)
      assert.equal(await seen(tine, tx, `journal.seen_entries where act = '${act}' and ${named}`), 0, act)
      assert.equal(await alike(tine, tx, `act = '${act}'`), 0, act)
    }
  }),
)

test(
  'whoever broke the glass does not learn the pseudonym of the record; whoever reviews it sees it',
  asOwner(async tx => {
    await twoCompartments(tx)
    await alsoKarim(tx)
    await does(tine, tx, `break_glass('note', '${mieke.id}', '${REASON}', '{}')`, 'plan')
    await look(tine, tx, 'plan')
    await look(karim, tx, 'plan')
    assert.equal(await seen(tine, tx, 'journal.broken_glass'), 1)
    assert.equal(await seen(tine, tx, `journal.broken_glass where ${named}`), 0)
    assert.equal(await seen(karim, tx, `journal.broken_glass where ${named}`), 1)
  }),
)
