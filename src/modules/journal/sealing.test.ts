import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { as } from '#kernel/as'
import { openEmbedded, queriesOn } from '#kernel/database'
import { migrate } from '#kernel/migrate'
import { record } from '#kernel/record'
import { modules } from '#modules'
import { mieke, samira } from '#test/people'
import { exportedJournal } from './exported-journal.ts'
import { publishedSeals } from './published-seals.ts'
import { sealEntries } from './sealing.ts'
import { makeSealingKey, readSealingKey } from './signature.ts'
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
makeSealingKey(join(folder, 'journal.pem'))
const key = readSealingKey(join(folder, 'journal.pem'))
const sealer = { kind: 'service', name: 'journal' } as const
const seal = (signing = key) => as(sealer, 'journal', database, db => sealEntries(db, signing))
const opened = (reason: string) =>
  as(samira, 'plan', database, db =>
    record(db, { act: 'opened', kind: 'file', record: mieke.id, reason, facts: { page: 1 } }),
  )

for (const reason of ['eerste lezing', 'deuxième lecture', 'derde\u2028lezing']) await opened(reason)
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
    return await verifyJournal(exportedJournal(queriesOn(client), key.publicKey, 'all'), trusted)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

async function linesOf(compartment: string): Promise<string[]> {
  const client = await database.pool.connect()
  const lines: string[] = []
  for await (const line of exportedJournal(queriesOn(client), key.publicKey, compartment)) lines.push(line)
  client.release()
  return lines
}

const third = '(select id from journal.entry order by id limit 1 offset 2)'
const rewritten = (
  rows = 'true',
) => `update journal.entry e set fields_hash = journal.hash_of_fields(e) where ${rows};
  update journal.entry e set leaf = journal.leaf_of(e) where ${rows}`

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
     ${rewritten(`id = ${third}`)}`,
    /^Seal 1: its entries are not those/,
  ],
  'a removed entry': [`delete from journal.entry where id = ${third}`, /^Seal 1: 1 entries are missing/],
  'an entry put under an old seal': [
    `insert into journal.entry (transaction, leaf, fields_hash, compartment, salt, at, act, facts)
       select transaction, leaf, fields_hash, compartment, salt, at, act, facts from journal.entry where id = 1`,
    /^Seal 1: 1 entries were put in/,
  ],
  'two entries that changed places': [
    `alter table journal.entry alter id drop identity; update journal.entry set id = -id; update journal.entry set id = case id when -1 then 2 when -2 then 1 else -id end`,
    /^Entry \d was changed/,
  ],
  'two entries that changed places, with leaves that fit': [
    `alter table journal.entry alter id drop identity; update journal.entry set id = -id; update journal.entry set id = case id when -1 then 2 when -2 then 1 else -id end;
     ${rewritten()}`,
    /^(Entry \d is out of order|Seal 1: its entries)/,
  ],
  'an entry that lost what it said, as if it had been forgotten': [
    `update journal.entry set salt = null, at = null, module = null, asker = null, act = null, kind = null, record = null,
       reason = null, facts = null, forgotten_by = 1 where id = ${third}`,
    /^1 entries \(such as 3\) say nothing any more/,
  ],
  'a seal in the middle taken away': ['delete from journal.seal where number = 1', /^Seal 1 is missing/],
  'a seal that covers less': [
    'update journal.seal set entries = 2 where number = 1',
    /^Seal 1: .*(were put in|signature)/,
  ],
  'an entry put in between two seals': [
    `update journal.entry set transaction = (select below from journal.seal where number = 1) where id = 6;
     ${rewritten('id = 6')}`,
    /^Seal 2: 1 entries were put in/,
  ],
  'an entry put in before the first seal': [
    `insert into journal.entry (transaction, leaf, fields_hash, compartment, salt, at, act, facts)
       select '0', leaf, fields_hash, compartment, salt, at, act, facts from journal.entry where id = 1`,
    /^(Entry \d was changed|Seal 1: 1 entries were put in)/,
  ],
  'a seal that begins later than the one before ended': [
    `update journal.seal set above = (above::text::bigint + 1)::text::xid8 where number = 2`,
    /^Seal 2 does not begin where/,
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
    published.seals.map(({ number, signer }) => [Number(number), signer]),
    [[1, key.signer]],
  )
  const { head } = await foundAfter(
    `delete from journal.entry where transaction >= (select below from journal.seal where number = 1);
     delete from journal.seal where number > 1`,
  )
  assert.equal(published.seals[0]?.head, head)
})

test('any one letter that changes in an exported seal or entry is found', async () => {
  const lines = await linesOf('all')
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

test('entries put in between the lines of an export are found', async () => {
  const lines = await linesOf('all')
  const entry = lines.find(line => line.startsWith('{"entry"')) ?? ''
  for (const at of lines.keys()) {
    const added = lines.toSpliced(at + 1, 0, entry).join('\n')
    assert.notDeepEqual((await verifyJournal(toLines(added))).problems, [], `after line ${at + 1}`)
  }
})

test('a reason with a letter that ends a line for some readers stays on its line', async () => {
  const file = Readable.from([(await linesOf('all')).join('\n')])
  assert.deepEqual((await verifyJournal(createInterface({ input: file }))).problems, [])
})

test('an export of one compartment holds of the others only their leaves, and verifies', async () => {
  const lines = await linesOf('casework')
  assert.ok(!lines.join().includes('eerste lezing'))
  const { problems, withheld } = await verifyJournal(toLines(lines.join('\n')))
  assert.deepEqual({ problems, withheld }, { problems: [], withheld: 6 })
  const hidden = lines.join('\n').replace('"compartment":"casework"', '"compartment":"open"')
  assert.notDeepEqual((await verifyJournal(toLines(hidden))).problems, [])
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
