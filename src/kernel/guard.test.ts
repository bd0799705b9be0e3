import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildApp } from '#app'
import { visiting } from '#test/browser'
import { undone } from '#test/database'
import { mieke } from '#test/people'

const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const OURS = { ...FORM, 'sec-fetch-site': 'same-origin' }

test(
  'while anybody may step in, another name that leads to this machine is refused',
  undone(async tx => {
    const app = await buildApp({
      db: tx,
      story: true,
      assets: {},
      securityContact: 'mailto:test@tandem.example',
    })
    for (const host of ['evil.example', 'localhost.evil.example', '10.0.0.1'])
      assert.equal((await app.inject({ url: '/nl/plan', headers: { host } })).statusCode, 421, host)
    for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000'])
      assert.equal((await app.inject({ url: '/nl/plan', headers: { host } })).statusCode, 200, host)
  }),
)

test(
  'a form that is larger than its page can use is refused before it is read',
  undone(async tx => {
    const { app } = await visiting(tx, mieke)
    const send = (url: string, payload: string, type = FORM['content-type']) =>
      app.inject({ method: 'POST', url, headers: { ...OURS, 'content-type': type }, payload })
    assert.equal((await send('/nl/sign-out', `a=${'b'.repeat(300 * 1024)}`)).statusCode, 413)
    assert.equal(
      (await send('/nl/sign-out', Array.from({ length: 600 }, (_, n) => n).join('&'))).statusCode,
      413,
    )
    assert.equal((await send('/nl/sign-out', '--x--', 'multipart/form-data; boundary=x')).statusCode, 413)
    const { upload } = await visiting(tx, mieke)
    for (const [url, largest] of [
      ['/nl/plan/import', 300 * 1024],
      ['/nl/people/import', 5 * 1024 * 1024],
    ] as const) {
      assert.equal((await upload(url, new Uint8Array(largest).fill(97))).statusCode, 422, url)
      assert.equal((await upload(url, new Uint8Array(largest + 1).fill(97))).statusCode, 413, url)
    }
    assert.equal((await send('/nl/plan/import', `source=${'b'.repeat(280 * 1024)}`)).statusCode, 422)
  }),
)
