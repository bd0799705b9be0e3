import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { sql } from 'kysely'
import { install } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { comesIn, cookieBrowser } from '#test/cookie-browser'
import { asOwnerOfStory } from '#test/database'
import { mieke, samira } from '#test/people'
import { asked, LOCALHOST, maker, type Browser } from '#test/passkey-maker'
import { softPasskey } from '#test/soft-passkey'
import { text } from './text.ts'

const use = (browser: Browser, attempt: string, answer: string) =>
  browser.send('/nl/sign-in/passkey', { attempt, answer })

const acts = async (tx: Tx) =>
  (
    await install('journal', tx, db =>
      sql<{
        said: string
      }>`select concat_ws(' ', act, kind, facts->>'way', asker) as said from journal.entry where kind is not null and (asker is not null or act = 'refused') order by id`.execute(
        db,
      ),
    )
  ).rows.map(({ said }) => said)

test(
  'somebody adds a passkey, signs in with it without typing anything, and removes it',
  asOwnerOfStory(async tx => {
    const { browser, passkey } = await maker(tx)
    assert.match(await browser.reads('/nl/account?done=passkey'), /Laptop/)
    const elsewhere = await cookieBrowser(tx)
    const challenge = await asked(elsewhere, '/sign-in/passkey', { to: '/plan/drafts' })
    const page = await elsewhere.open(`/nl/sign-in/passkey?attempt=${challenge}`)
    assert.ok(page.body.includes(challenge) && page.body.includes('data-behaviour="passkey"'))
    const begun = await use(elsewhere, challenge, passkey.answer({ challenge, ...LOCALHOST }))
    assert.equal(begun.headers.location, '/nl/plan/drafts')
    assert.match(await elsewhere.reads('/nl/account'), new RegExp(text.nl.wayNames.passkey))
    const [, removal = ''] =
      /action="([^"]+\/passkeys\/[^"]+\/removal)"/.exec((await browser.open('/nl/account')).body) ?? []
    assert.equal((await browser.send(removal)).headers.location, '/nl/account?done=passkey-removed')
    const late = await asked(elsewhere, '/sign-in/passkey')
    assert.equal(
      (await use(elsewhere, late, passkey.answer({ challenge: late, ...LOCALHOST }))).headers.location,
      '/nl/sign-in/refused',
    )
    assert.deepEqual(await acts(tx), [
      `signed_in person link ${mieke.id}`,
      `added passkey ${mieke.id}`,
      `signed_in person passkey ${mieke.id}`,
      `ended passkey ${mieke.id}`,
    ])
  }),
)

test(
  'an answer counts once, soon, in the browser that was asked, for this place and by the passkey itself',
  asOwnerOfStory(async tx => {
    const { passkey } = await maker(tx)
    const browser = await cookieBrowser(tx)
    const refused = async (
      what: string,
      work: (challenge: string) => Promise<{ headers: { location?: string | undefined } }>,
    ) => {
      const challenge = await asked(browser, '/sign-in/passkey')
      assert.equal((await work(challenge)).headers.location, '/nl/sign-in/refused', what)
      assert.equal(browser.cookies.has('__Host-tandem'), false, what)
    }
    const of = (challenge: string, change = {}) => passkey.answer({ challenge, ...LOCALHOST, ...change })
    await refused('another question', challenge => use(browser, challenge, of('A'.repeat(43))))
    await refused('another site', challenge =>
      use(browser, challenge, of(challenge, { origin: 'http://evil.example' })),
    )
    await refused('another name', challenge =>
      use(browser, challenge, of(challenge, { rpID: 'evil.example' })),
    )
    await refused('a stranger’s passkey', challenge =>
      use(browser, challenge, softPasskey().answer({ challenge, ...LOCALHOST })),
    )
    await refused('no answer', challenge => use(browser, challenge, 'null'))
    await refused('a question that was never asked', () => use(browser, 'B'.repeat(43), of('B'.repeat(43))))
    const other = await cookieBrowser(tx)
    await asked(other, '/sign-in/passkey')
    await refused('another browser', challenge => use(other, challenge, of(challenge)))
    mock.timers.enable({ apis: ['Date'], now: Date.now() - 11 * 60_000 })
    const late = await asked(browser, '/sign-in/passkey')
    mock.timers.reset()
    await refused('too late', () => use(browser, late, of(late)))
    const challenge = await asked(browser, '/sign-in/passkey')
    const answer = of(challenge)
    assert.equal((await use(browser, challenge, answer)).headers.location, '/nl/my-day')
    const thief = await cookieBrowser(tx)
    for (const [name, value] of browser.cookies) if (name.endsWith('browser')) thief.cookies.set(name, value)
    assert.equal((await use(thief, challenge, answer)).headers.location, '/nl/sign-in/refused', 'twice')
    passkey.goBack()
    browser.cookies.delete('__Host-tandem')
    await refused('a copy, whose counter is behind', again => use(thief, again, of(again)))
    assert.ok((await acts(tx)).includes('refused person passkey'))
  }),
)

test(
  'a wrong answer adds no passkey: to another question, from another site, or to what was asked of somebody else',
  asOwnerOfStory(async tx => {
    const browser = await cookieBrowser(tx)
    await comesIn(tx, browser, mieke)
    const passkey = softPasskey()
    const add = async (attempt: string, answer: string) =>
      (await browser.send('/nl/account/passkeys', { attempt, name: 'x', answer })).headers.location
    const [one, two, three] = [
      await asked(browser, '/account/passkeys'),
      await asked(browser, '/account/passkeys'),
      await asked(browser, '/account/passkeys'),
    ]
    const nothing = '/nl/account?done=no-passkey'
    assert.equal(await add(one, passkey.make({ challenge: two, ...LOCALHOST })), nothing)
    assert.equal(
      await add(two, passkey.make({ challenge: two, origin: 'http://evil.example', rpID: 'localhost' })),
      nothing,
    )
    await comesIn(tx, browser, samira)
    assert.equal(await add(three, passkey.make({ challenge: three, ...LOCALHOST })), nothing)
    assert.ok((await browser.reads(nothing)).includes(text.nl.noPasskeys))
  }),
)
