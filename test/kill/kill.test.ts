import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request } from 'node:http'
import { after, test } from 'node:test'
import { runTandem, startTandem } from '#test/running'
import { reportKills } from './last-kills.ts'
import { embeddedPlace, postgresPlace } from './places.ts'
import { actionOf, milestone, titlesKept, writeUntilKilled } from './writers.ts'

const KILLS = Number(process.env.KILLS ?? '3')
const place = process.env.TEST_POSTGRES_URL ? await postgresPlace() : embeddedPlace()
after(() => place.clear())

test(`${KILLS} kills during writes lose nothing that was acknowledged, on ${place.name}`, async t => {
  const acknowledged = new Set<string>()
  const unanswered = new Set<string>()
  let kept: ReadonlyMap<string, number> = new Map()
  for (let kill = 1; kill <= KILLS + 1; kill++) {
    const server = await startTandem(place.env)
    const cookie = await place.signIn(server.origin)
    const action = await actionOf(server.origin, cookie)
    kept = await titlesKept(server.origin, action)
    const lost = [...acknowledged].filter(title => !kept.has(title))
    assert.deepEqual(lost, [], `lost by kill ${kill - 1}`)
    assert.deepEqual(
      [...kept].filter(([, times]) => times > 1),
      [],
      'kept twice',
    )
    if (kill > KILLS) {
      assert.equal(await server.end('SIGTERM'), 0)
      break
    }
    const moment = 20 + Math.random() * 700
    const written = await writeUntilKilled(server, { cookie, action, mark: `kill-${kill}`, moment })
    for (const title of written.acknowledged) acknowledged.add(title)
    for (const title of written.unanswered) unanswered.add(title)
  }
  assert.ok(acknowledged.size > KILLS, 'hardly anything was written')
  const survived = [...unanswered].filter(title => kept.has(title)).length
  const figures = {
    place: place.name,
    kills: KILLS,
    acknowledged: acknowledged.size,
    unanswered: unanswered.size,
    survived,
  }
  t.diagnostic(JSON.stringify(figures))
  await reportKills(figures)
})

// A browser may keep its connection for more than a minute: that is not waited for.
test(
  'a server that is told to stop finishes the form that is being sent, and ends',
  { timeout: 60_000 },
  async () => {
    const server = await startTandem(place.env)
    const cookie = await place.signIn(server.origin)
    const action = await actionOf(server.origin, cookie)
    const form = milestone('kill-0-1').toString()
    const sending = request(`${server.origin}/fr/plan/actions/${action}/milestones`, {
      method: 'POST',
      headers: {
        cookie,
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': form.length,
        'sec-fetch-site': 'same-origin',
        expect: '100-continue',
      },
    })
    sending.flushHeaders()
    await once(sending, 'continue')
    const ended = server.end('SIGTERM')
    // Twice, as when somebody presses Ctrl-C: npm passes on what the terminal has sent already.
    await new Promise(resolve => setTimeout(resolve, 100))
    server.process.kill('SIGTERM')
    await new Promise(resolve => setTimeout(resolve, 100))
    await assert.rejects(fetch(`${server.origin}/health`), 'nobody else is let in')
    sending.end(form)
    const [response] = await once(sending, 'response')
    assert.equal(response.statusCode, 303)
    assert.equal(await ended, 0)

    const next = await startTandem(place.env)
    assert.equal((await titlesKept(next.origin, action)).get('kill-0-1'), 1)
    assert.equal(await next.end('SIGTERM'), 0)
  },
)

test(
  'a second server on the same folder is refused, and the first one goes on',
  { skip: embeddedOnly() },
  async () => {
    const first = await startTandem(place.env)
    const { code, said } = await runTandem(['serve'], place.env)
    assert.equal(code, 1)
    assert.match(
      said,
      /^Another process has the database in .+ Stop it first, or choose another DATA_DIRECTORY\.\n$/,
    )
    assert.equal((await fetch(`${first.origin}/health`)).status, 200)
    assert.equal(await first.end('SIGTERM'), 0)
  },
)

test('a server whose port is taken says so and ends', async () => {
  const first = await startTandem(place.env)
  const other = process.env.TEST_POSTGRES_URL ? place : embeddedPlace()
  const { code, said } = await runTandem(['serve'], { ...other.env, PORT: new URL(first.origin).port })
  assert.deepEqual([code, said], [1, `PORT ${new URL(first.origin).port} is in use by another process.\n`])
  await first.end('SIGTERM')
  if (other !== place) await other.clear()
})

function embeddedOnly(): string | false {
  return process.env.TEST_POSTGRES_URL ? 'PostgreSQL is made for several servers' : false
}
