import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import { openEmbedded, queriesOn } from '#kernel/database'
import { migrate } from '#kernel/migrate'
import { record } from '#kernel/record'
import { modules } from '#modules'
import { mieke, samira } from '#test/people'
import { exportedJournal } from './exported-journal.ts'
import { publishedSeals } from './published-seals.ts'
import { sealEntries } from './sealing.ts'
import { readSealingKey } from './signature.ts'
import { verifyJournal } from './verification.ts'

// Seals cover transactions that have ended, so these tests keep what they write, in a database of their own; tampering
// is done as its superuser, and undone.
const database = await openEmbedded()
await migrate(
  database,
  modules.map(({ name }) => name),
)
const folder = mkdtempSync(join(tmpdir(), 'tandem-seals-'))
after(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})
const key = readSealingKey(join(folder, 'keys', 'journal.pem'))
const sealer = { kind: 'service', name: 'journal' } as const
const seal = (signing = key) => as(sealer, 'journal', database, db => sealEntries(db, signing))
const opened = (reason: string) =>
  as(samira, 'plan', database, db =>
    record(db, { act: 'opened', kind: 'file', record: mieke.id, reason, facts: { page: 1 } }),
  )

for (const reason of ['eerste lezing', 'deuxième lecture', 'derde']) await opened(reason)
await seal()
await opened('quatrième')
await opened('vijfde')
await seal()
await opened('wacht nog')

/** What a verification finds after somebody with every right did something to the tables. */
async function foundAfter(tampering: string, trusted: { key?: string; head?: string } = {}) {
  const client = await database.pool.connect()
  try {
    await client.query('begin')
    await client.query(`set local session_replication_role = replica; ${tampering}`)
    return await verifyJournal(exportedJournal(queriesOn(client), key.publicKey), trusted)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const third = '(select id from journal.entry order by id limit 1 offset 2)'
const rewritten = `leaf = sha256(convert_to(journal.written(e), 'UTF8'))`

test('an untouched journal verifies, and says what waits for its seal', async () => {
  const { problems, ...found } = await foundAfter('select 1')
  assert.deepEqual(problems, [])
  assert.deepEqual(
    { seals: found.seals, entries: found.entries, waiting: found.waiting, signer: found.signer },
    { seals: 2, entries: 6, waiting: 1, signer: key.signer },
  )
})

const tampered: Readonly<Record<string, readonly [string, RegExp]>> = {
  'a changed reason': [
    `update journal.entry set reason = 'nooit gezegd' where id = ${third}`,
    /^Entry 3 was changed/,
  ],
  'another person in an entry, with a leaf that fits': [
    `update journal.entry set asker = '${mieke.id}' where id = ${third};
     update journal.entry e set ${rewritten} where id = ${third}`,
    /^Seal 1: its entries are not those/,
  ],
  'a removed entry': [`delete from journal.entry where id = ${third}`, /^Seal 1: 1 entries are missing/],
  'an entry put under an old seal': [
    `insert into journal.entry (transaction, leaf, compartment, salt, at, act, facts)
       select transaction, leaf, compartment, salt, at, act, facts from journal.entry where id = 1`,
    /^Seal 1: 1 entries were put in/,
  ],
  'two entries that changed places': [
    `alter table journal.entry alter id drop identity; update journal.entry set id = -id; update journal.entry set id = case id when -1 then 2 when -2 then 1 else -id end`,
    /^Entry \d was changed/,
  ],
  'two entries that changed places, with leaves that fit': [
    `alter table journal.entry alter id drop identity; update journal.entry set id = -id; update journal.entry set id = case id when -1 then 2 when -2 then 1 else -id end;
     update journal.entry e set ${rewritten}`,
    /^(Entry \d is out of order|Seal 1: its entries)/,
  ],
  'an entry that lost what it said, as if it had been forgotten': [
    `update journal.entry set salt = null, at = null, module = null, asker = null, act = null, kind = null, record = null,
       reason = null, facts = null, forgotten_on = current_date where id = ${third}`,
    /^Entry 3 lost what it said/,
  ],
  'a seal in the middle taken away': ['delete from journal.seal where number = 1', /^Seal 1 is missing/],
  'a seal that covers less': [
    'update journal.seal set entries = 2 where number = 1',
    /^Seal 1: .*(were put in|signature)/,
  ],
  'a later instant on a seal': [
    `update journal.seal set sealed_at = sealed_at + interval '1 hour' where number = 2`,
    /^Seal 2: its signature/,
  ],
}

for (const [what, [tampering, finding]] of Object.entries(tampered))
  test(`found: ${what}`, async () => {
    const { problems } = await foundAfter(tampering)
    assert.ok(
      problems.some(problem => finding.test(problem)),
      problems.join('\n') || 'nothing was found',
    )
  })

test('one seal an hour is published, and it is the head that a verification finds', async () => {
  const published = await as({ kind: 'visitor' }, 'journal', database, tx => publishedSeals(tx, undefined))
  assert.deepEqual(
    published.seals.map(({ seal: number, signer }) => [Number(number), signer]),
    [[1, key.signer]],
  )
  const { head } = await foundAfter(
    `delete from journal.entry where transaction >= (select below from journal.seal where number = 1);
     delete from journal.seal where number > 1`,
  )
  assert.equal(published.seals[0]?.head, head)
})

test('any one letter that changes in an exported seal or entry is found', async () => {
  const client = await database.pool.connect()
  const lines: string[] = []
  for await (const line of exportedJournal(queriesOn(client), key.publicKey)) lines.push(line)
  client.release()
  const text = lines.join('\n')
  const property = fc.asyncProperty(
    fc.integer({ min: text.indexOf('\n'), max: text.length - 1 }),
    fc.constantFrom('0', '7', 'a', 'f', '"', ' '),
    async (at, letter) => {
      fc.pre(text[at] !== letter)
      const changed = `${text.slice(0, at)}${letter}${text.slice(at + 1)}`
      const { problems } = await verifyJournal(toLines(changed), { key: key.publicKey })
      assert.notDeepEqual(problems, [], `${text.slice(Math.max(0, at - 40), at)}[${letter}]`)
    },
  )
  await fc.assert(property, { numRuns: 400 })
})

async function* toLines(text: string) {
  yield* text.split('\n')
}

test('a journal that was cut off at a seal verifies by itself, and not beside the seal that was published', async () => {
  const { head } = await foundAfter('select 1')
  const cut = 'delete from journal.entry where id > 3; delete from journal.seal where number = 2'
  assert.deepEqual((await foundAfter(cut)).problems, [])
  assert.match((await foundAfter(cut, { head })).problems.join(), /published seal is not in this journal/)
  assert.deepEqual((await foundAfter('select 1', { head })).problems, [])
})

test('a journal that was sealed anew with another key is found beside the key that was published', async () => {
  const other = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString()
  assert.match((await foundAfter('select 1', { key: other })).problems.join(), /signature is not of this key/)
  assert.deepEqual((await foundAfter('select 1', { key: key.publicKey })).problems, [])
})

test('what was forgotten on time leaves its leaf, and the journal still verifies', async () => {
  await as(sealer, 'journal', database, db =>
    sql`select journal.forget(now() + interval '11 years')`.execute(db),
  )
  const { problems, forgotten, entries } = await foundAfter('select 1')
  assert.deepEqual(problems, [])
  assert.deepEqual({ forgotten, entries }, { forgotten: 5, entries: 7 })
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
