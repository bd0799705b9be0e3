import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildApp } from '#app'
import type { Tx } from '#kernel/database'
import { visiting, wordsOn } from '#test/browser'
import { database, undone } from '#test/database'
import { mieke, oscar, samira } from '#test/people'
import { text } from './text.ts'

const storyLives = { skip: !database.embedded && 'nobody steps in here' }

/** A browser that keeps its cookie, in front of the app as it is served. */
async function browser(tx: Tx, story = true) {
  const app = await buildApp({ db: tx, story, assets: {}, securityContact: 'mailto:test@tandem.example' })
  let cookie = ''
  const request = async (
    method: 'GET' | 'POST',
    url: string,
    fields: Readonly<Record<string, string>> = {},
  ) => {
    const answer = await app.inject({
      method,
      url,
      headers: {
        cookie,
        accept: 'text/html',
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      ...(method === 'POST' && { payload: new URLSearchParams(fields).toString() }),
    })
    const set = answer.headers['set-cookie']
    if (set !== undefined) cookie = String(set).split(';', 1).join('')
    return answer
  }
  return {
    app,
    open: (url: string) => request('GET', url),
    send: (url: string, fields = {}) => request('POST', url, fields),
    cookie: () => cookie,
  }
}

test(
  'a visitor finds somebody of the story by name, function or organisation, with or without accents',
  storyLives,
  undone(async tx => {
    const { open } = await visiting(tx)
    const find = async (language: string, words: string) =>
      wordsOn((await open(`/${language}/sign-in?find=${encodeURIComponent(words)}`)).body)
    assert.match(await find('nl', 'amelie'), /Amélie Rousseau/)
    assert.match(await find('fr', 'FONCTIONNAIRE de prévention'), /Samira Bouzidi/)
    assert.match(await find('nl', 'Gemeente Jette'), /Joris Claessens/)
    assert.ok((await find('nl', 'oscar')).includes(text.nl.outsider))
    assert.ok((await find('fr', 'nobody at all')).includes(text.fr.none))
    assert.doesNotMatch(await find('nl', 'jette'), /Samira/)
  }),
)

test(
  'whoever steps in is that person until they sign out; the old secret is then worth nothing',
  storyLives,
  undone(async tx => {
    const visitor = await browser(tx)
    const answer = await visitor.send('/fr/sign-in', { person: samira.id })
    assert.equal(answer.statusCode, 303)
    assert.equal(answer.headers.location, '/fr/my-day')
    assert.match(String(answer.headers['set-cookie']), /^__Host-tandem=.*HttpOnly.*Secure.*SameSite=Lax/)
    assert.match(wordsOn((await visitor.open('/fr/my-day')).body), /Bonjour Samira Bouzidi/)
    const stolen = visitor.cookie()
    const out = await visitor.send('/fr/sign-out')
    assert.equal(out.headers.location, '/fr')
    assert.match(String(out.headers['set-cookie']), /__Host-tandem=;/)
    assert.equal((await visitor.open('/fr/my-day')).headers.location, '/fr/sign-in')
    const tried = await visitor.app.inject({ url: '/fr/my-day', headers: { cookie: stolen } })
    assert.equal(tried.headers.location, '/fr/sign-in')
  }),
)

test(
  'each time that somebody signs in they get another secret',
  storyLives,
  undone(async tx => {
    const visitor = await browser(tx)
    await visitor.send('/nl/sign-in', { person: mieke.id })
    const first = visitor.cookie()
    await visitor.send('/nl/sign-in', { person: mieke.id })
    assert.notEqual(visitor.cookie(), first)
    const tried = await visitor.app.inject({ url: '/nl/my-day', headers: { cookie: first } })
    assert.equal(tried.headers.location, '/nl/sign-in', 'and the first one is worth nothing any more')
  }),
)

test(
  'nobody steps into somebody who does not exist',
  undone(async tx => {
    const { send } = await browser(tx)
    for (const person of ['', 'x', '-'.repeat(36), '\0', crypto.randomUUID()]) {
      const answer = await send('/nl/sign-in', { person })
      assert.equal(answer.statusCode, 404, JSON.stringify(person))
      assert.equal(answer.headers['set-cookie'], undefined)
    }
  }),
)

test(
  'where the story is not told nobody is listed and nobody steps in',
  undone(async tx => {
    const { open, send } = await browser(tx, false)
    const page = wordsOn((await open('/nl/sign-in')).body)
    assert.ok(page.includes(text.nl.waysTitle))
    assert.doesNotMatch(page, new RegExp(`${mieke.name}|${oscar.name}`))
    assert.equal((await send('/nl/sign-in', { person: mieke.id })).statusCode, 404)
  }),
)

test(
  'a made-up cookie makes nobody a person',
  undone(async tx => {
    const { app } = await browser(tx)
    const headers = { cookie: `__Host-tandem=${'a'.repeat(43)}` }
    assert.equal((await app.inject({ url: '/nl/my-day', headers })).headers.location, '/nl/sign-in')
  }),
)
