import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { as } from '#kernel/as'
import { openEmbedded } from '#kernel/database'
import { migrate } from '#kernel/migrate'
import { record } from '#kernel/record'
import { modules } from '#modules'
import { samira } from '#test/people'
import { publishedSeals } from './published-seals.ts'
import { ownSealingKey } from './own-key.ts'
import { keepJournal } from './upkeep.ts'

const database = await openEmbedded()
await migrate(
  database,
  modules.map(({ name }) => name),
)
const folder = mkdtempSync(join(tmpdir(), 'tandem-upkeep-'))
after(async () => {
  await database.close()
  rmSync(folder, { recursive: true })
})
const key = await ownSealingKey(database, join(folder, 'journal.pem'))
const failed = (error: unknown) => assert.fail(String(error))
const aStart = () => keepJournal(database, { key, witness: 'getuige@tandem.example', failed })()

test('a server that starts and stops seals what was written, and the witness gets one seal a day by mail', async () => {
  await as(samira, 'plan', database, db => record(db, { act: 'read', kind: 'file' }))
  await aStart()
  await as(samira, 'plan', database, db => record(db, { act: 'read', kind: 'file' }))
  await aStart()
  const client = await database.pool.connect()
  const { rows: mails } = await client.query('select address, body from kernel.mail')
  const { rows: sealed } = await client.query('select sum(entries)::int as entries from journal.seal')
  client.release()
  const { seals } = await as({ kind: 'visitor' }, 'journal', database, tx => publishedSeals(tx, undefined))
  assert.deepEqual(
    mails.map(({ address }) => address),
    ['getuige@tandem.example'],
  )
  assert.ok(mails[0].body.includes(seals[0]?.head))
  assert.equal(sealed[0].entries, 2)
})
