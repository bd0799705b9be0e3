import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import type { Visit } from '#kernel/route'
import { search, searched } from './search.ts'

/** As much of a visit as a search asks. */
const asking = (proof: Buffer, said: Partial<Visit>) =>
  ({ proof, reader: { id: '', name: '', fresh: true }, fields: {}, query: {}, ...said }) as unknown as Visit

test('the words that somebody searched are read again in their session and in no other, nor when changed', async () => {
  const [own, other] = [randomBytes(32), randomBytes(32)]
  const { to } = await search(asking(own, { fields: { list: '/people', find: ' Şahin Elif ' } }))
  const find = new URL(to, 'http://here').searchParams.get('find') ?? ''
  assert.doesNotMatch(Buffer.from(find, 'base64url').toString(), /ahin/)
  assert.equal(searched(asking(own, { query: { find } })), 'Şahin Elif')
  for (const changed of [find.slice(0, -4), `${find.slice(0, -4)}AAAA`, find.slice(0, 20), 'samira', ''])
    assert.equal(searched(asking(own, { query: { find: changed } })), undefined)
  assert.equal(searched(asking(other, { query: { find } })), undefined)
})

test('a search leads to a page of this site only', async () => {
  for (const list of [
    '//elsewhere.example',
    'https://elsewhere.example',
    '\\elsewhere',
    '/é/😀',
    '/..//elsewhere.example',
    '',
  ])
    assert.equal((await search(asking(randomBytes(32), { fields: { list } }))).to, '/people')
})
