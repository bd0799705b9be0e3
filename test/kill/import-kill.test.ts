import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { mieke } from '#test/people'
import { startTandem, type Running } from '#test/running'
import { embeddedPlace, postgresPlace } from './places.ts'

const LINES = 600
const KILLS = 3
const place = process.env.TEST_POSTGRES_URL ? await postgresPlace() : embeddedPlace()
after(() => place.clear())

test(
  `a file that is kept while the server is killed ${KILLS} times is kept whole, each line once, on ${place.name}`,
  { timeout: 180_000 },
  async () => {
    let server = await startTandem(place.env)
    const cookie = await place.signIn(server.origin, mieke)
    const path = await send(server, cookie)
    await untilEnded(server, cookie, path)
    await ask(server, cookie, `${path}/keep`, new URLSearchParams())
    for (let kill = 0; kill < KILLS; kill++) {
      await untilMoved(server, cookie, path)
      await server.end('SIGKILL')
      server = await startTandem(place.env)
    }
    const report = await untilEnded(server, cookie, path)
    assert.match(report, new RegExp(`<dt>toegevoegd</dt><dd[^>]*>${LINES}</dd>`))
    const csv = await (await ask(server, cookie, '/nl/people/people.csv')).text()
    const found = [...csv.matchAll(/^kept-\d+@/gm)].map(([address]) => address)
    assert.deepEqual([found.length, new Set(found).size], [LINES, LINES])
    assert.equal(await server.end('SIGTERM'), 0)
  },
)

async function ask({ origin }: Running, cookie: string, path: string, body?: URLSearchParams | FormData) {
  const headers = { cookie, 'sec-fetch-site': 'same-origin', accept: 'text/html' }
  return fetch(`${origin}${path}`, { headers, redirect: 'manual', ...(body && { method: 'POST', body }) })
}

async function send(server: Running, cookie: string): Promise<string> {
  const rows = Array.from(
    { length: LINES },
    (_, at) => `kept-${at}@tandem.example;Noor Verzonnen;nl;molenbeek;field_worker;;;2026-01-01;`,
  )
  const header = 'address;name;language;partner;function;represents;stands_in;starts_on;ends_on'
  const form = new FormData()
  form.set('file', new File([[header, ...rows].join('\n')], 'people.csv'))
  const { headers, status } = await ask(server, cookie, '/nl/people/import', form)
  assert.equal(status, 303)
  return headers.get('location') ?? ''
}

const page = async (server: Running, cookie: string, path: string) => (await ask(server, cookie, path)).text()

async function until(look: () => Promise<string>, seen: (html: string) => boolean): Promise<string> {
  for (let tries = 0; tries < 600; tries++) {
    const html = await look()
    if (seen(html)) return html
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error('It never came so far.')
}

const untilEnded = (server: Running, cookie: string, path: string) =>
  until(
    () => page(server, cookie, path),
    html => !html.includes('<progress'),
  )

const done = (html: string) => /<progress[^>]* value="(\d+)"/.exec(html)?.[1]

/** Until more of it is done than when this was asked first. */
async function untilMoved(server: Running, cookie: string, path: string): Promise<void> {
  const before = await page(server, cookie, path)
  await until(
    () => page(server, cookie, path),
    html => done(html) !== done(before),
  )
}
