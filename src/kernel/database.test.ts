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
  try { await openEmbedded(process.argv[1]); console.log('open') } catch (error) { console.log(error.message) }
  setInterval(() => {}, 1000)`

/** Another process that opens the directory, and what it says. */
async function another(directory: string) {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', OPEN, directory], { cwd: root })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  const kill = async () => {
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  return { said: `${said.toString()}`.trim(), kill }
}

test('one process has the embedded directory, a second is refused clearly, and a killed one lets go', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'tandem-'))
  const refusal = `Another process has the database in ${directory}. Stop it first, or choose another DATA_DIRECTORY.`
  try {
    const first = await another(directory)
    assert.equal(first.said, 'open')
    await assert.rejects(openEmbedded(directory), { message: refusal })
    await first.kill()
    const ours = await openEmbedded(directory)
    const second = await another(directory)
    await second.kill()
    assert.equal(second.said, refusal)
    await ours.close()
  } finally {
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
