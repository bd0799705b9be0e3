import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FastifyRequest } from 'fastify'
import { sourceOf } from '#kernel/http'
import { cookieBrowser } from '#test/cookie-browser'
import { asOwnerOfStory } from '#test/database'
import { keepPace } from './pace.ts'

const HERE = 'https://tandem.example.be'
/** Nobody answers there: whoever is asked to wait is told so, all others that it does not answer. */
const provider = {
  issuer: 'http://127.0.0.1:9',
  client: 'tandem',
  secret: 'a secret of this test',
  name: { nl: 'de stad', fr: 'la ville' },
}

const from = (address: string) => ({ host: 'localhost', 'x-forwarded-for': address, accept: 'text/html' })

test(
  'a visitor who makes us ask the organisation again and again waits, before it is asked; from another place nobody does',
  asOwnerOfStory(async tx => {
    const { app } = await cookieBrowser(tx, { story: false, publicUrl: HERE, provider })
    const asks = async (path: string, address: string) =>
      (await app.inject({ url: `/nl/sign-in/provider${path}`, headers: from(address) })).statusCode
    const hostile = { ip: '127.0.0.1', headers: from('192.0.2.7') } as unknown as FastifyRequest
    for (let times = 0; times < 299; times++) keepPace(sourceOf(hostile), 'provider')
    assert.equal(await asks('', '192.0.2.7'), 200, 'the last one')
    for (const path of ['', '/return?code=x&state=x', '/end'])
      assert.equal(await asks(path, '192.0.2.7'), 429, path)
    assert.equal(await asks('', '192.0.2.8'), 200)
    keepPace(sourceOf(hostile), 'link')
  }),
)
