import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { install } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { storyPeople } from '#modules/network'
import { comesIn, cookieBrowser, linkIn, mailTo } from '#test/cookie-browser'
import { asOwnerOfStory, database } from '#test/database'
import { joris, kevin, mieke, oscar, samira } from '#test/people'
import { text } from './text.ts'

const embedded = { skip: !database.embedded && 'people step in in the embedded database only' }

const addressOf = (whom: typeof mieke) =>
  Object.values(storyPeople).find(({ id }) => id === whom.id)?.address ?? ''

/** A browser in which somebody of the story has signed in. */
async function signedIn(tx: Tx, person: typeof mieke) {
  const browser = await cookieBrowser(tx)
  await comesIn(tx, browser, person)
  return browser
}

const age = (tx: Tx, minutes: number) =>
  install('sign-in', tx, db =>
    sql`update sign_in.session set proven_at = proven_at - make_interval(mins => ${minutes})`.execute(db),
  )

const acts = async (tx: Tx, person: string) =>
  (
    await install('journal', tx, db =>
      sql<{ act: string }>`select act || coalesce(' ' || (facts->>'sessions'), '') as act from journal.entry
        where asker = ${person} order by id`.execute(db),
    )
  ).rows.map(({ act }) => act)

test(
  'somebody sees where they are signed in, in plain words, and which of it is here',
  asOwnerOfStory(async tx => {
    await signedIn(tx, mieke)
    const { reads } = await signedIn(tx, mieke)
    await signedIn(tx, samira)
    const page = await reads('/nl/account')
    assert.equal(page.match(/Firefox, Linux/g)?.length, 3, 'two rows, and the button of one of them')
    assert.equal(page.match(new RegExp(text.nl.thisOne, 'g'))?.length, 1)
    assert.match(page, new RegExp(text.nl.wayNames.link))
  }),
)

test(
  'somebody signs out another device, then everywhere; the journal counts',
  asOwnerOfStory(async tx => {
    const lost = await signedIn(tx, mieke)
    const here = await signedIn(tx, mieke)
    const other = await signedIn(tx, samira)
    const [, removal = ''] =
      /action="([^"]+\/sessions\/[^"]+\/removal)"/.exec((await here.open('/nl/account')).body) ?? []
    assert.equal((await other.send(removal)).statusCode, 404, 'nobody ends another’s')
    assert.equal((await here.send(removal)).headers.location, '/nl/account?done=session')
    assert.equal((await lost.open('/nl/account')).headers.location, '/nl/sign-in')
    await comesIn(tx, lost, mieke)
    assert.equal((await here.send('/nl/account/sessions/removal')).headers.location, '/nl')
    for (const browser of [lost, here])
      assert.equal((await browser.open('/nl/account')).headers.location, '/nl/sign-in')
    assert.equal((await other.open('/nl/account')).statusCode, 200)
    assert.deepEqual(await acts(tx, mieke.id), [
      'signed_in',
      'signed_in',
      'signed_out 1',
      'signed_in',
      'signed_out 2',
    ])
  }),
)

test(
  'somebody chooses the language of their mails; nobody else’s changes',
  asOwnerOfStory(async tx => {
    const { send, open } = await signedIn(tx, mieke)
    assert.match((await open('/nl/account')).body, /value="nl"[^>]* checked|checked[^>]* value="nl"/)
    assert.equal((await send('/nl/account/language', { language: 'en' })).statusCode, 422)
    assert.equal(
      (await send('/nl/account/language', { language: 'fr' })).headers.location,
      '/nl/account?done=language',
    )
    const rows = await install('network', tx, db =>
      db
        .selectFrom('network.person')
        .select(['id', 'language'])
        .where('id', 'in', [mieke.id, joris.id])
        .execute(),
    )
    assert.deepEqual(
      new Map(rows.map(({ id, language }) => [id, language])),
      new Map([
        [mieke.id, 'fr'],
        [joris.id, 'nl'],
      ]),
    )
  }),
)

test(
  'whoever proves anew who they are by a click or by a link is fresh again, and comes back to where they wanted to go',
  embedded,
  asOwnerOfStory(async tx => {
    const browser = await signedIn(tx, mieke)
    const before = browser.cookies.get('__Host-tandem')
    await age(tx, 11)
    const page = await browser.open('/nl/sign-in/again?to=%2Faccount')
    assert.ok(page.body.includes('value="/account"'))
    const proven = await browser.send('/nl/sign-in/again', { way: 'story', to: '/account' })
    assert.equal(proven.headers.location, '/nl/account')
    assert.notEqual(browser.cookies.get('__Host-tandem'), before, 'with another secret')
    await browser.send('/nl/sign-in/again', { way: 'link', to: '/plan/drafts' })
    const [mail] = await mailTo(tx, storyPeople.mieke.address)
    assert.equal((await browser.send(linkIn(mail))).headers.location, '/nl/plan/drafts')
    const evil = await browser.send('/nl/sign-in/again', { way: 'story', to: '//evil.example' })
    assert.equal(evil.headers.location, '/nl//evil.example', 'whatever it says, it is a path of this site')
    assert.equal((await browser.send('/nl/sign-in/again', { way: 'wish' })).statusCode, 404)
  }),
)

test(
  'where the story is not told a click proves nothing',
  embedded,
  asOwnerOfStory(async tx => {
    const { cookies } = await signedIn(tx, mieke)
    const real = await cookieBrowser(tx, { story: false })
    for (const [name, value] of cookies) real.cookies.set(name, value)
    assert.doesNotMatch(await real.reads('/nl/sign-in/again'), new RegExp(text.nl.againStoryBody))
    assert.equal((await real.send('/nl/sign-in/again', { way: 'story' })).statusCode, 404)
  }),
)

test(
  'a coordinator invites anybody, a lead the people of their own organisation; others are told of nothing',
  asOwnerOfStory(async tx => {
    const invites = async (who: typeof mieke, whom: typeof mieke) => {
      const { open, send } = await cookieBrowser(tx, { askerOf: () => who })
      const url = `/nl/sign-in/invitations/${whom.id}`
      const [seen, sent] = [await open(url), await send(url, {})]
      return [seen.statusCode, sent.statusCode, (await mailTo(tx, addressOf(whom))).length]
    }
    assert.deepEqual(await invites(mieke, joris), [200, 303, 1])
    assert.deepEqual(await invites(samira, mieke), [404, 404, 0])
    assert.deepEqual(await invites(kevin, kevin), [404, 404, 0], 'a field worker acts for nobody')
    assert.deepEqual(await invites(oscar, mieke), [404, 404, 0])
    const [mail] = await mailTo(tx, storyPeople.joris.address)
    const newcomer = await cookieBrowser(tx)
    assert.doesNotMatch(await newcomer.reads(linkIn(mail)), new RegExp(text.nl.linkElsewhere.slice(0, 30)))
    assert.equal((await newcomer.send(linkIn(mail))).headers.location, '/nl/my-day')
    assert.deepEqual(await acts(tx, mieke.id), ['added'])
  }),
)
