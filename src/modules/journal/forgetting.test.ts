import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import { openEmbedded, queriesOn } from '#kernel/database'
import { migrate } from '#kernel/migrate'
import { record } from '#kernel/record'
import { modules } from '#modules'
import { mieke, samira } from '#test/people'
import { exportedJournal } from './exported-journal.ts'
import { NOTHING_BEFORE, sealedText, sealEntries } from './sealing.ts'
import { makeSealingKey, readSealingKey } from './signature.ts'
import { rootOf } from './tree.ts'
import { verifyJournal } from './verification.ts'

// What is forgotten is ten years old, and from before leaves were made of the hash of the fields: these tests write and seal
// it as the superuser of a database of their own.
const database = await openEmbedded()
await migrate(
  database,
  modules.map(({ name }) => name),
)
const folder = mkdtempSync(join(tmpdir(), 'tandem-forgetting-'))
after(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})
const file = join(folder, 'journal.pem')
makeSealingKey(file)
const key = readSealingKey(file)
const sealer = { kind: 'service', name: 'journal' } as const
const LONG_AGO = new Date('2012-03-01T10:00:00Z')

await database.pool.query(`set session_replication_role = replica;
  insert into journal.entry (leaf, compartment, salt, at, module, act, reason, facts)
    select '', 'open', uuid_send(gen_random_uuid()), '2012-03-01T09:59:00Z', 'plan', 'read', 'lang geleden', '{}' from generate_series(1, 2);
  update journal.entry e set leaf = sha256(convert_to(journal.field(e.id::text) || journal.field(e.transaction::text)
    || journal.field(e.compartment) || journal.written(e), 'UTF8'));
  set session_replication_role = origin`)
const { rows: old } = await database.pool.query<{ leaf: Buffer; below: string }>(
  'select leaf, pg_snapshot_xmin(pg_current_snapshot())::text as below from journal.entry order by id',
)
const first = {
  number: 1,
  sealedAt: LONG_AGO,
  above: '0',
  below: old[0]?.below ?? '',
  entries: old.length,
  root: rootOf(old.map(({ leaf }) => leaf)),
  previous: NOTHING_BEFORE,
  format: 1,
}
await database.pool.query(
  `insert into journal.seal values (1, $1, '0', $2::text::xid8, $3, $4, $5, $6, $7)`,
  [LONG_AGO, first.below, first.entries, first.root, first.previous, key.sign(sealedText(first)), key.signer],
)
await as(samira, 'plan', database, db => record(db, { act: 'read', reason: 'van vandaag' }))
await as(sealer, 'journal', database, db => sealEntries(db, key))

async function verified(tampering = 'select 1', compartment = 'all') {
  const client = await database.pool.connect()
  try {
    await client.query('begin')
    await client.query(`set local session_replication_role = replica; ${tampering}`)
    return await verifyJournal(exportedJournal(queriesOn(client), key.publicKey, compartment))
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const BLANK = `salt = null, at = null, module = null, asker = null, service = null, act = null, kind = null, record = null,
  reason = null, facts = null`

test('what is forgotten in its time leaves its leaf, an entry tells which, and the journal still verifies', async () => {
  assert.deepEqual((await verified()).problems, [])
  await as(sealer, 'journal', database, db => sql`select journal.forget()`.execute(db))
  await as(sealer, 'journal', database, db => sealEntries(db, key))
  const { problems, forgotten, entries } = await verified()
  assert.deepEqual({ problems, forgotten, entries }, { problems: [], forgotten: 2, entries: 4 })
})

test('found: an entry of today that is blanked as if it had been forgotten with the others', async () => {
  const { problems } = await verified(`update journal.entry set ${BLANK}, forgotten_by = 4 where id = 3`)
  assert.match(problems.join(), /3 entries .* say nothing any more/)
})

test('found: a forgotten entry that says something else now, and one for which nobody tells', async () => {
  const { problems } = await verified(`update journal.entry set reason = 'nooit gezegd' where id = 1`)
  assert.match(problems.join(), /Entry 1 was changed/)
  const untold = await verified('update journal.entry set forgotten_by = 3 where id = 1')
  assert.match(untold.problems.join(), /say nothing any more/)
})

test('an entry of today is not forgotten, by the module’s own rules neither, and nobody tells that it was', async () => {
  for (const change of [
    `update journal.entry set reason = 'herschreven' where id = 3`,
    `update journal.entry set ${BLANK}, forgotten_by = 4 where id = 3`,
    `update journal.entry set reason = 'herschreven' where id = 1`,
  ])
    await assert.rejects(
      install('journal', database, db => sql.raw(change).execute(db)),
      { code: '42501' },
      change,
    )
  for (const module of ['plan', 'journal'])
    await assert.rejects(
      as(sealer, module, database, db => record(db, { act: 'ended', kind: 'entry' })),
      { code: '42501' },
    )
  await as(sealer, 'plan', database, db => record(db, { act: 'ended', kind: 'thing' }))
  const { rows } = await database.pool.query(`select service from journal.entry where kind = 'thing'`)
  assert.deepEqual(rows, [{ service: null }], 'no other module speaks as the journal')
})

test('only the journal’s own service seals; a person, another service and the module’s own pages cannot', async () => {
  for (const asker of [mieke, { kind: 'service', name: 'digest' } as const, { kind: 'visitor' } as const])
    assert.equal(await as(asker, 'journal', database, db => sealEntries(db, key)), 0)
  await assert.rejects(
    as(sealer, 'plan', database, db => sealEntries(db, key)),
    { code: '42501' },
  )
})

test('nobody changes or removes an entry, the module’s own rules neither', async () => {
  for (const change of [
    `update journal.entry set leaf = ''`,
    'delete from journal.entry',
    'delete from journal.seal',
    `update journal.seal set entries = 0`,
  ])
    await assert.rejects(
      install('journal', database, db => sql.raw(change).execute(db)),
      { code: '42501' },
      change,
    )
})

test('entries and seals from before verify beside new ones; what they withhold is told, and no new one passes for old', async () => {
  const { rows } = await database.pool.query<{ format: number }>(
    'select format from journal.seal order by number',
  )
  assert.deepEqual(
    rows.map(({ format }) => format),
    [1, 2, 2],
  )
  const { problems, withheld, untied } = await verified('select 1', 'casework')
  assert.deepEqual({ problems, withheld, untied }, { problems: [], withheld: 4, untied: 2 })
  for (const [tampering, finding] of [
    [
      'update journal.entry set fields_hash = null where id = 3',
      /Seal 2: entries under it are of an older kind/,
    ],
    ['update journal.seal set format = 1 where number = 2', /Seal 2: its signature/],
    ['update journal.seal set format = 1 where number = 3', /Seal 3: it is of an older kind/],
  ] as const)
    assert.match((await verified(tampering, 'casework')).problems.join(), finding)
})

test('found: an entry moved to another compartment, also in the export of one that withholds it', async () => {
  const moved = `update journal.entry e set compartment = 'casework' where id = 3`
  for (const compartment of ['all', 'open', 'casework', 'feedback']) {
    assert.match((await verified(moved, compartment)).problems.join(), /^Entry 3 was changed/, compartment)
    const dressed = `${moved}; update journal.entry e set leaf = journal.leaf_of(e) where id = 3`
    const { problems } = await verified(dressed, compartment)
    assert.match(problems.join(), /Seal 2: its entries/, compartment)
  }
})

/** Somebody with every right on the database writes that an entry was forgotten, and lets the server seal it. */
async function forgePermission(at: string): Promise<string> {
  await database.pool.query(`set session_replication_role = replica;
    insert into journal.entry (leaf, compartment, salt, at, module, service, act, kind, facts)
      values ('', 'open', uuid_send(gen_random_uuid()), ${at}, 'journal', 'journal', 'ended', 'entry',
        jsonb_build_object('forgotten', 1, 'digest', encode(sha256('3'), 'hex')));
    update journal.entry e set fields_hash = journal.hash_of_fields(e) where leaf = '';
    update journal.entry e set leaf = journal.leaf_of(e) where leaf = '';
    set session_replication_role = origin`)
  await as(sealer, 'journal', database, db => sealEntries(db, key))
  const { rows } = await database.pool.query<{ id: string }>('select max(id)::text as id from journal.entry')
  return rows[0]?.id ?? ''
}

test('found: a sealed entry of today that is wiped with a sealed entry, dated later, that tells it was forgotten', async () => {
  assert.deepEqual((await verified()).problems, [])
  for (const at of ['now()', `now() + interval '2 years'`, `now() - interval '2 years'`]) {
    const by = await forgePermission(at)
    const { problems } = await verified(
      `update journal.entry set ${BLANK}, forgotten_by = ${by} where id = 3`,
    )
    assert.match(problems.join(), /1 entries \(such as 3\) say nothing any more/, at)
    assert.equal(
      problems.some(problem => problem.startsWith(`Entry ${by} has an instant`)),
      at !== 'now()',
      at,
    )
  }
})

test('the server does not seal at an instant that the database made up', async () => {
  await database.pool
    .query(`do $$ begin execute replace(pg_get_functiondef('journal.unsealed()'::regprocedure),
    'clock_timestamp());', 'clock_timestamp()) + interval ''2 years'';'); end $$`)
  await as(samira, 'plan', database, db => record(db, { act: 'read', reason: 'van vandaag' }))
  await assert.rejects(
    as(sealer, 'journal', database, db => sealEntries(db, key)),
    /clocks/,
  )
})
