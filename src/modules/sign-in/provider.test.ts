import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { visitor } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { proofOf } from '#kernel/http'
import { storyPeople } from '#modules/network'
import { cookieBrowser } from '#test/cookie-browser'
import { asOwnerOfStory } from '#test/database'
import { openIdentityProvider, throughProvider } from '#test/identity-provider'
import { mieke } from '#test/people'
import { isFirstAnswer } from './attempts.ts'
import { text } from './text.ts'

const HERE = 'https://tandem.example.be'
const city = await openIdentityProvider(
  {
    'of-mieke': { address: storyPeople.mieke.address.toUpperCase(), verified: true },
    'of-samira': { address: storyPeople.samira.address, verified: false },
    'of-a-stranger': { address: 'stranger@tandem.example', verified: true },
    'of-mieke-too': { address: storyPeople.mieke.address, verified: true },
  },
  HERE,
)
after(() => city.close())

const provider = {
  issuer: city.issuer,
  client: 'tandem',
  secret: 'a secret of this test',
  name: { nl: 'de stad', fr: 'la ville' },
}

const browserOf = (tx: Tx, parts = {}) =>
  cookieBrowser(tx, { story: false, publicUrl: HERE, provider, ...parts })
type Browser = Awaited<ReturnType<typeof browserOf>>

/** Leaves for the provider and comes back with a code; nothing is used yet. */
async function returning(browser: Browser, query = ''): Promise<string> {
  const { headers } = await browser.open(`/fr/sign-in/provider${query}`)
  return throughProvider(headers.location ?? '', HERE)
}

const signsIn = async (browser: Browser, query = '') =>
  (await browser.open(await returning(browser, query))).headers.location

const REFUSED = '/fr/sign-in/refused'

async function refused(browser: Browser, why: string): Promise<void> {
  assert.equal(await signsIn(browser), REFUSED, why)
  assert.equal(browser.cookies.has('__Host-tandem'), false, why)
}

test(
  'somebody comes in through their organisation, is recognised by their subject from then on, and signs out there too',
  asOwnerOfStory(async tx => {
    city.as = 'of-mieke'
    const browser = await browserOf(tx)
    assert.match(await browser.reads('/fr/sign-in'), /Se connecter via la ville/)
    const { headers } = await browser.open('/fr/sign-in/provider?to=%2Fplan%2Fdrafts')
    const leaving = new URL(headers.location ?? '')
    assert.equal(leaving.origin, city.issuer)
    for (const name of ['nonce', 'code_challenge']) assert.equal(leaving.searchParams.get(name)?.length, 43)
    const back = await throughProvider(leaving.href, HERE)
    assert.equal((await browser.open(back)).headers.location, '/fr/plan/drafts')
    assert.match(await browser.reads('/fr/account'), new RegExp(text.fr.wayNames.provider))
    assert.equal(
      (await browser.open('/fr/account/passkeys/new')).statusCode,
      200,
      'who has just signed in there is fresh',
    )
    await sql`update network.person set address = null where id = ${mieke.id}`.execute(tx)
    assert.equal(await signsIn(await browserOf(tx)), '/fr/my-day', 'by subject, whatever the address')
    assert.equal((await browser.send('/fr/sign-out')).headers.location, '/fr/sign-in/signed-out')
    const end = await browser.open('/fr/sign-in/provider/end')
    assert.match(String(end.headers.location), new RegExp(`^${city.issuer}/session/end\\?.*client_id=tandem`))
    assert.equal((await fetch(String(end.headers.location))).status, 200)
    assert.equal((await browser.open('/fr/my-day')).headers.location, '/fr/sign-in')
  }),
)

test(
  'nobody is made, found by an address that nobody verified, or taken over by a second subject',
  asOwnerOfStory(async tx => {
    for (const stranger of ['of-a-stranger', 'of-samira']) {
      city.as = stranger
      await refused(await browserOf(tx), stranger)
    }
    city.as = 'of-mieke'
    assert.equal(await signsIn(await browserOf(tx)), '/fr/my-day')
    city.as = 'of-mieke-too'
    await refused(await browserOf(tx), 'her address has another subject there')
    const { rows } = await sql<{ subject: string }>`select subject from sign_in.identity`.execute(tx)
    assert.deepEqual(rows, [{ subject: 'of-mieke' }])
  }),
)

test(
  'a provider that changed its keys is believed at once; a key that it does not publish never',
  asOwnerOfStory(async tx => {
    city.as = 'of-mieke'
    assert.equal(await signsIn(await browserOf(tx)), '/fr/my-day')
    city.rotate()
    assert.equal(await signsIn(await browserOf(tx)), '/fr/my-day')
    city.forge = true
    await refused(await browserOf(tx), 'a forged signature')
    city.forge = false
  }),
)

test(
  'a token for another audience, issuer, question or time is refused',
  asOwnerOfStory(async tx => {
    city.as = 'of-mieke'
    city.tamper = claims => claims
    assert.equal(await signsIn(await browserOf(tx)), '/fr/my-day', 'signed anew and unchanged it is good')
    for (const changed of [
      { aud: 'somebody-else' },
      { aud: ['tandem', 'somebody-else'], azp: 'somebody-else' },
      { iss: 'https://evil.example' },
      { nonce: 'another' },
      { nonce: undefined },
      { exp: Math.floor(Date.now() / 1000) - 3600 },
      { sub: 'of-a-stranger' },
    ]) {
      city.tamper = claims => ({ ...claims, ...changed })
      await refused(await browserOf(tx), JSON.stringify(changed))
    }
    city.tamper = undefined
  }),
)

test(
  'what comes back counts once, in the browser that left, with the state it left with',
  asOwnerOfStory(async tx => {
    city.as = 'of-mieke'
    const browser = await browserOf(tx)
    const back = await returning(browser)
    const other = await browserOf(tx)
    await other.open('/fr/sign-in/provider')
    assert.equal((await other.open(back)).headers.location, REFUSED, 'another browser')
    const again = await returning(browser)
    const changed = new URL(again)
    changed.searchParams.set('state', 'A'.repeat(43))
    assert.equal((await browser.open(changed.href)).headers.location, REFUSED, 'another state')
    assert.equal((await browser.open(await returning(browser))).headers.location, '/fr/my-day')
    const third = await returning(browser)
    assert.equal((await browser.open(third)).headers.location, '/fr/my-day')
    browser.cookies.delete('__Host-tandem')
    assert.equal((await browser.open(third)).headers.location, REFUSED, 'the same code and state twice')
    assert.equal((await browser.open('/fr/sign-in/provider/return')).headers.location, REFUSED)
    assert.equal(browser.cookies.has('__Host-tandem'), false)
  }),
)

test(
  'a state counts once, also with a code that the provider still takes',
  asOwnerOfStory(async tx => {
    city.as = 'of-mieke'
    const browser = await browserOf(tx)
    const back = await returning(browser)
    const proof = proofOf(new URL(back).searchParams.get('state') ?? '')
    await as(visitor, 'sign-in', tx, db => isFirstAnswer(db, { proof, ends: 4e9, back: '' }))
    assert.equal((await browser.open(back)).headers.location, REFUSED)
  }),
)

test(
  'whoever proved long ago at their organisation who they are is signed in but not fresh, and proves it anew there',
  asOwnerOfStory(async tx => {
    city.as = 'of-mieke'
    city.tamper = claims => ({ ...claims, auth_time: Math.floor(Date.now() / 1000) - 660 })
    const browser = await browserOf(tx)
    assert.equal(await signsIn(browser), '/fr/my-day')
    const to = (await browser.open('/fr/account/passkeys/new')).headers.location ?? ''
    assert.match(to, /^\/fr\/sign-in\/again/)
    const [, way = ''] = /href="(\/fr\/sign-in\/provider\?[^"]+)"/.exec((await browser.open(to)).body) ?? []
    assert.match(way, /again=yes/)
    city.tamper = undefined
    const leaving = new URL(String((await browser.open(way.replaceAll('&amp;', '&'))).headers.location))
    assert.deepEqual(
      [leaving.searchParams.get('prompt'), leaving.searchParams.get('max_age')],
      ['login', '0'],
    )
    assert.equal(
      (await browser.open(await throughProvider(leaving.href, HERE))).headers.location,
      '/fr/account/passkeys/new',
    )
    assert.equal((await browser.open('/fr/account/passkeys/new')).statusCode, 200)
  }),
)

test(
  'a provider that says nothing of when somebody proved it makes nobody fresh',
  asOwnerOfStory(async tx => {
    city.as = 'of-mieke'
    city.tamper = claims => ({ ...claims, auth_time: undefined })
    const browser = await browserOf(tx)
    assert.equal(await signsIn(browser), '/fr/my-day')
    assert.equal((await browser.open('/fr/account/passkeys/new')).statusCode, 303)
    city.tamper = undefined
  }),
)

test(
  'a provider that does not answer is told in words; without one there is no such way',
  asOwnerOfStory(async tx => {
    const down = await browserOf(tx, { provider: { ...provider, issuer: 'http://localhost:1' } })
    assert.ok((await down.reads('/fr/sign-in/provider')).includes(text.fr.unreachableTitle))
    const none = await browserOf(tx, { provider: undefined })
    assert.doesNotMatch(await none.reads('/fr/sign-in'), new RegExp(text.fr.byProvider))
    assert.equal((await none.open('/fr/sign-in/provider')).statusCode, 404)
    assert.equal((await none.open('/fr/sign-in/provider/return?code=x&state=y')).headers.location, REFUSED)
    assert.equal((await none.open('/fr/sign-in/provider/end')).headers.location, '/fr')
  }),
)
