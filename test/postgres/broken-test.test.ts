import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { asOwner, undone } from '#test/database'

const breaks = async (tx: Tx) => {
  await sql`select pg_terminate_backend(pg_backend_pid())`.execute(tx)
}
const asks = async (tx: Tx) => {
  assert.equal((await sql`select 1`.execute(tx)).rows.length, 1)
}

test('a test whose connection breaks fails alone: the next ones get another connection', async () => {
  // As often as the test database has connections, and once more.
  for (let times = 0; times < 6; times++) await assert.rejects(undone(breaks)())
  await undone(asks)()
  await assert.rejects(asOwner(breaks)())
  await asOwner(asks)()
})
