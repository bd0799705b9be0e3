import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '#app'
import { modules } from '#modules'
import { visiting } from '#test/browser'
import { database, undone } from '#test/database'
import { karim, mieke } from '#test/people'
import type { Tx } from './database.ts'
import { formOf } from './http.ts'
import { problemText } from './problem.ts'
import { languages } from './text.ts'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const OURS = { ...FORM, 'sec-fetch-site': 'same-origin' }

/** The app with its real cookies. */
const appOn = (db: Tx) =>
  buildApp({ db, story: true, assets: {}, securityContact: 'mailto:test@tandem.example' })

const stepIn = (app: FastifyInstance, { id }: { id: string }, headers: Record<string, string> = OURS) =>
  app.inject({ method: 'POST', url: '/nl/sign-in', headers, payload: `person=${id}` })

test(
  'every answer tells the browser to trust nothing but this site',
  undone(async tx => {
    const { app } = await visiting(tx)
    const urls = [
      '/',
      '/nl',
      '/fr/plan',
      '/en/partners',
      '/nl/my-day',
      '/nl/nothing',
      '/nl/%',
      '/health',
      '/assets/none.js',
    ]
    for (const url of urls) {
      const { headers } = await app.inject({ url })
      const policy = String(headers['content-security-policy'])
      assert.match(policy, /default-src 'none'.*base-uri 'none'.*frame-ancestors 'none'/, url)
      assert.doesNotMatch(policy, /unsafe|https?:|data:|blob:|\*/, url)
      for (const directive of policy.split(';'))
        assert.match(directive, /^[a-z-]+( 'none'| 'self'( 'sha256-[A-Za-z0-9+/=]+')?)$/, 'nobody else')
      assert.equal(headers['x-content-type-options'], 'nosniff')
      assert.equal(headers['referrer-policy'], 'same-origin')
      assert.equal(headers['strict-transport-security'], 'max-age=31536000')
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin')
      assert.match(String(headers['belgov-trace-id']), /^[0-9a-f-]{36}$/)
      assert.equal(headers['x-powered-by'], undefined)
    }
  }),
)

test(
  'a page asks nothing of another site and holds no inline script or style',
  undone(async tx => {
    const { open } = await visiting(tx, mieke)
    for (const url of [
      '/nl',
      '/fr/plan',
      '/nl/plan/matrix',
      '/nl/territories',
      '/nl/my-day',
      '/nl/plan/actions/new',
    ]) {
      const { body, statusCode } = await open(url)
      assert.equal(statusCode, 200, url)
      assert.doesNotMatch(body, /<script(?![^>]* src=)|<style|<iframe|\sstyle=|\son[a-z]+=|javascript:/, url)
      for (const [, asked = ''] of body.matchAll(/\s(?:src|srcset|action|data|poster)="([^"]*)"/g))
        assert.match(asked, /^\/(?!\/)/, `${url} → ${asked}`)
    }
  }),
)

test(
  'a form from elsewhere is refused in the reader’s language and does nothing',
  undone(async tx => {
    const { app } = await visiting(tx)
    const elsewhere: readonly Record<string, string>[] = [
      {},
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      { 'sec-fetch-site': 'cross-site', origin: 'http://localhost' },
      { origin: 'https://evil.example' },
      { origin: 'http://localhost.evil.example' },
      { origin: 'null' },
    ]
    for (const language of languages)
      for (const headers of elsewhere) {
        const answer = await app.inject({
          method: 'POST',
          url: `/${language}/sign-in`,
          headers: { ...FORM, host: 'localhost', ...headers },
          payload: `person=${mieke.id}`,
        })
        assert.equal(answer.statusCode, 403, JSON.stringify(headers))
        assert.ok(answer.body.includes(problemText[language].forbidden.advice))
        assert.equal(answer.headers['set-cookie'], undefined)
      }
    const ours = await stepIn(app, mieke, {
      ...FORM,
      host: 'localhost',
      origin: 'http://localhost',
    })
    assert.equal(ours.statusCode, database.embedded ? 303 : 404)
  }),
)

test(
  'a form comes as a form: other kinds of body are refused',
  undone(async tx => {
    const { app } = await visiting(tx, mieke)
    for (const type of ['application/json', 'text/plain', 'application/xml']) {
      const headers = { 'content-type': type, 'sec-fetch-site': 'same-origin' }
      const answer = await app.inject({
        method: 'POST',
        url: '/nl/plan/actions/new',
        headers,
        payload: '{"lead":null}',
      })
      assert.equal(answer.statusCode, 415, type)
    }
    const large = await app.inject({
      method: 'POST',
      url: '/nl/plan/actions/new',
      headers: OURS,
      payload: `a=${'x'.repeat(1e6)}`,
    })
    assert.equal(large.statusCode, 413)
  }),
)

test('what no text can hold and what is no name is left out of a form', async () => {
  const body = JSON.parse(
    '{ "__proto__": ["a", "b"], "title": "a\\u0000b", "measures": ["2.1", "\\u0000"] }',
  ) as unknown
  const { fields } = await formOf(body)
  assert.deepEqual(fields, { title: 'ab', measures: ['2.1', ''] })
})

test(
  'only public pages answer HEAD, and of those only what asks nobody else',
  undone(async tx => {
    const { app } = await visiting(tx, mieke)
    for (const { method, path, staff, ahead } of modules.flatMap(({ routes }) => routes)) {
      // The outbox is there in the story only.
      if (method === 'POST' || path.includes(':') || path === '/outbox') continue
      const { statusCode, body } = await app.inject({ method: 'HEAD', url: `/nl${path === '/' ? '' : path}` })
      assert.equal(statusCode, staff || ahead ? 404 : 200, path)
      assert.equal(body, '')
    }
  }),
)

test(
  'a session is a cookie that no script, plain connection or other host gets, new at each sign-in',
  { skip: !database.embedded },
  undone(async tx => {
    const app = await appOn(tx)
    const [first, second] = [await stepIn(app, mieke), await stepIn(app, mieke)]
    for (const { headers } of [first, second])
      assert.match(
        String(headers['set-cookie']),
        /^__Host-tandem=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
      )
    assert.notEqual(first.headers['set-cookie'], second.headers['set-cookie'])
    assert.equal(first.headers.location, '/nl/my-day')
  }),
)

test(
  'a cookie opens the day of its person until they sign out, and then nothing',
  { skip: !database.embedded },
  undone(async tx => {
    const app = await appOn(tx)
    const [mine = '', other = ''] = [await stepIn(app, mieke), await stepIn(app, karim)].map(
      ({ headers }) => String(headers['set-cookie']).split(';')[0],
    )
    const day = (cookie: string) => app.inject({ url: '/nl/my-day', headers: { cookie } })
    assert.ok((await day(mine)).body.includes(mieke.name))
    assert.ok((await day(other)).body.includes(karim.name))
    const out = await app.inject({ method: 'POST', url: '/nl/sign-out', headers: { ...OURS, cookie: mine } })
    assert.match(String(out.headers['set-cookie']), /^__Host-tandem=; .*Expires=Thu, 01 Jan 1970/)
    assert.equal((await day(mine)).headers.location, '/nl/sign-in', 'who kept the cookie has nothing')
    assert.equal((await day(other)).statusCode, 200)
    for (const forged of [
      '__Host-tandem=x',
      '__Host-tandem=',
      `__Host-tandem=${mieke.id}`,
      `tandem=${other}`,
    ])
      assert.equal((await day(forged)).headers.location, '/nl/sign-in', forged)
  }),
)
