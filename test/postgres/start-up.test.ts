import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { migratedStory, serverAddress } from '#test/committed'
import { asking, at, createDatabase, login, startServer } from '#test/postgres'
import { readConfig } from '#config'
import { openToWork } from '../../src/open.ts'
import { runTandem, startTandem } from '#test/running'

const story = await migratedStory()
after(() => story.drop())

const WEAK = /DATABASE_URL must name a login that owns nothing and inherits nothing/

/** Tries to serve with this login, and gives what the command line said as it refused. */
async function refusal(serving: string): Promise<string> {
  const { code, said } = await runTandem(['serve'], { DATABASE_URL: serving })
  assert.equal(code, 1, said)
  assert.doesNotMatch(said, /\n\s+at /, 'a stack trace is no sentence')
  return said
}

test('the server refuses a database that was never migrated, and says what to run', async () => {
  const empty = await createDatabase(serverAddress())
  try {
    assert.match(
      await refusal(empty.serving),
      /is behind \(steps: \d+\)\. Run first: npm run tandem -- migrate/,
    )
  } finally {
    await empty.drop()
  }
})

test('the server refuses a database that is one step behind', async () => {
  const behind = await migratedStory()
  try {
    await asking(behind.superuser, client =>
      client.query(`delete from kernel.applied_step where step like '%sessions%'`),
    )
    assert.match(await refusal(behind.serving), /steps: 1\)/)
  } finally {
    await behind.drop()
  }
})

test('a PostgreSQL that is not there, or a wrong password, is said in a sentence that shows neither', async () => {
  const elsewhere = 'postgres://tandem_login:geheim@127.0.0.1:1/tandem'
  const wrong = at(story.serving, { password: 'geheim' })
  for (const [url, code] of [
    [elsewhere, 'ECONNREFUSED'],
    [wrong, '28P01'],
  ] as const) {
    const said = await refusal(url)
    assert.match(said, new RegExp(`DATABASE_URL: no PostgreSQL lets Tandem in there \\(${code}\\)`))
    assert.doesNotMatch(said, /geheim/)
  }
})

test('the server refuses the login of a superuser', async () => {
  assert.match(await refusal(story.superuser), WEAK)
})

test('the server refuses the login that migrates', async () => {
  assert.match(await refusal(story.owner), WEAK)
})

test('the server refuses a login that may pass by row security', async () => {
  assert.match(await refusal(await grown('bypassing_login', 'noinherit bypassrls', 'tandem_plan')), WEAK)
})

test('the server refuses a login that inherits the rights of a module', async () => {
  assert.match(await refusal(await grown('inheriting_login', 'inherit', 'tandem_plan, tandem_kernel')), WEAK)
})

test('the server refuses a login that may become the owner', async () => {
  assert.match(await refusal(await grown('owning_login', 'noinherit', 'tandem_owner, tandem_kernel')), WEAK)
})

test('the server refuses a login that may become the rules of a module', async () => {
  assert.match(
    await refusal(await grown('ruling_login', 'noinherit', 'tandem_plan_rules, tandem_kernel')),
    WEAK,
  )
})

test('migrating from three places at once is harmless, on a server that never saw Tandem', async () => {
  const server = await startServer()
  try {
    const { serving, owner } = await createDatabase(server.url)
    const env = { DATABASE_URL: serving, DATABASE_OWNER_URL: owner }
    const config = readConfig(env)
    const opened = await Promise.all([openToWork(config), openToWork(config), openToWork(config)])
    for (const db of opened) await db.close()
    const running = await startTandem({ DATABASE_URL: serving })
    assert.equal((await fetch(`${running.origin}/nl/plan`)).status, 200)
    assert.equal(await running.end('SIGTERM'), 0)
  } finally {
    await server.stop()
  }
})

test('the two addresses go together', async () => {
  const { code, said } = await runTandem(['migrate'], { DATABASE_URL: story.serving })
  assert.deepEqual([code, /DATABASE_OWNER_URL/.test(said)], [1, true])
})

/** A new login on the story's database, given something that no serving login should have. */
async function grown(name: string, rights: string, roles: string): Promise<string> {
  await asking(story.superuser, async client => {
    await login(client, name, rights)
    await client.query(`grant ${roles} to ${name}`)
  })
  return at(story.superuser, { login: name, password: 'test' })
}
