import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildApp, type AppParts } from '#app'
import { undone } from '#test/database'
import { mieke } from '#test/people'
import type { Database } from './database.ts'

const SECRET = 'geheim'
const ADDRESS = '203.0.113.9'
const FAKE_PLACE = `\n    at ${SECRET} (/${SECRET}.ts:1:2)\n    at ${SECRET}:1:2`

interface Line {
  readonly reqId?: string
  readonly route?: string
  readonly status?: number
  readonly error?: { readonly code?: string; readonly where: readonly string[] }
}

/** The app as it logs when it says most, and what it logged. */
async function logging(parts: Pick<AppParts, 'db'>) {
  const written: string[] = []
  const app = await buildApp({
    ...parts,
    story: true,
    assets: {},
    securityContact: 'mailto:test@tandem.example',
    logLevel: 'debug',
    logStream: { write: line => written.push(line) },
    askerOf: () => mieke,
  })
  const ask = (method: 'GET' | 'POST', url: string) =>
    app.inject({
      method,
      url,
      remoteAddress: ADDRESS,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': url.includes('foreign') ? 'cross-site' : 'same-origin',
        'user-agent': SECRET,
        cookie: `__Host-tandem=${SECRET}`,
        referer: `https://tandem.example/${SECRET}`,
        'x-forwarded-for': ADDRESS,
      },
      ...(method === 'POST' && { payload: `title_nl=${SECRET}&person=${SECRET}` }),
    })
  return { ask, written, lines: () => written.map(line => JSON.parse(line) as Line) }
}

const assertDiscreet = (written: readonly string[]) => {
  for (const line of written)
    for (const word of [SECRET, ADDRESS, mieke.id, mieke.name]) assert.ok(!line.includes(word), line)
}

test(
  'the log has one line per request, with the route and never what was asked or said, by whom or from where',
  undone(async tx => {
    const { ask, written, lines } = await logging({ db: tx })
    const answers = [
      await ask('GET', `/nl/plan/actions?measure=${SECRET}`),
      await ask('GET', `/nl/partners/${SECRET}`),
      await ask('GET', `/nl/${SECRET}?q=${SECRET}`),
      await ask('GET', `/nl/${SECRET}/%`),
      await ask('POST', '/nl/plan/actions/new'),
      await ask('POST', `/nl/sign-in?foreign=${SECRET}`),
    ]
    assert.deepEqual(
      lines().map(({ reqId, route, status }) => [reqId, route, status]),
      answers.map(({ headers, statusCode }, at) => [
        headers['belgov-trace-id'],
        [
          '/nl/plan/actions',
          '/nl/partners/:slug',
          'unknown',
          'unknown',
          '/nl/plan/actions/new',
          '/nl/sign-in',
        ][at],
        statusCode,
      ]),
    )
    assertDiscreet(written)
  }),
)

test(
  'a key that cannot be is logged by its code, without its words',
  undone(async tx => {
    const { ask, written } = await logging({ db: tx })
    await ask('GET', `/nl/plan/actions/${encodeURIComponent(SECRET + FAKE_PLACE)}`)
    assert.match(written[0] ?? '', /"code":"22P02"/)
    assertDiscreet(written)
  }),
)

/** A database that breaks, and says why in words that look like places. */
const broken = {
  pool: { connect: () => Promise.reject(new TypeError(`about ${SECRET}${FAKE_PLACE}`)) },
  embedded: false,
  close: async () => {},
} as unknown as Database

test('an error is logged by its kind and place, without its words, whatever they look like', async () => {
  const { ask, written, lines } = await logging({ db: broken })
  assert.equal((await ask('GET', '/nl/plan')).statusCode, 500)
  assert.match(lines()[0]?.error?.where[0] ?? '', /log\.test\.ts/)
  assertDiscreet(written)
})
