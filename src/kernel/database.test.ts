import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openEmbedded, openPostgres } from './database.ts'
import { root } from './root.ts'

const OPEN = `
  import { openEmbedded } from '#kernel/database'
  await openEmbedded(process.argv[1])
  console.log('open')
  setInterval(() => {}, 1000)`

test('one process has the embedded directory, a second is refused clearly, and a killed one lets go', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'tandem-'))
  const other = spawn(process.execPath, ['--input-type=module', '--eval', OPEN, directory], { cwd: root })
  try {
    await once(other.stdout, 'data')
    await assert.rejects(openEmbedded(directory), {
      message: `Another process has the database in ${directory}. Stop it first, or choose another DATA_DIRECTORY.`,
    })
    other.kill('SIGKILL')
    await once(other, 'exit')
    const ours = await openEmbedded(directory)
    assert.equal((await ours.pool.query('select')).rowCount, 1)
    await ours.close()
  } finally {
    other.kill('SIGKILL')
    await rm(directory, { recursive: true })
  }
})

test('a statement on PostgreSQL that takes too long is cut off, except in set-up work', () => {
  const [serving, working] = [
    openPostgres('postgres://nobody@nowhere/none'),
    openPostgres('postgres://nobody@nowhere/none', 2, 0),
  ]
  assert.deepEqual(
    [serving, working].map(({ pool: { options } }) => [options.statement_timeout, options.max]),
    [
      [15_000, 10],
      [0, 2],
    ],
  )
  assert.equal(serving.pool.options.idle_in_transaction_session_timeout, 30_000)
})
