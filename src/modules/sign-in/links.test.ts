import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { install } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { storyPeople } from '#modules/network'
import { wordsOn } from '#test/browser'
import { cookieBrowser, HERE, linkIn, mailTo } from '#test/cookie-browser'
import { asOwnerOfStory } from '#test/database'
import { mieke, oscar, roland, samira } from '#test/people'
import { printedLink } from './links.ts'
import { keepPace } from './pace.ts'
import { text } from './text.ts'

const addressOf = (name: 'mieke' | 'samira' | 'oscar' | 'roland') => storyPeople[name].address

const entries = async (tx: Tx, act: string) =>
  (
    await install('journal', tx, db =>
      sql<{ asker: string | null; record: string; way: string }>`select asker, record, facts->>'way' as way
        from journal.entry where act = ${act}::journal.act order by id`.execute(db),
    )
  ).rows

test(
  'somebody asks for a link, gets it in their own language and comes in with it, once',
  asOwnerOfStory(async tx => {
    const browser = await cookieBrowser(tx)
    const asked = await browser.send('/nl/sign-in/links', {
      address: ` ${addressOf('samira').toUpperCase()} `,
    })
    assert.equal(asked.headers.location, '/nl/sign-in/links/sent')
    const [mail, ...more] = await mailTo(tx, addressOf('samira'))
    assert.ok(mail)
    assert.deepEqual([mail.subject, more], [text.fr.linkSubject, []])
    const link = linkIn(mail)
    assert.ok(link.startsWith(`${HERE}/fr/sign-in/links/`))
    const page = await browser.open(link)
    assert.doesNotMatch(wordsOn(page.body), new RegExp(text.fr.linkElsewhere.slice(0, 40)))
    assert.equal((await browser.open('/fr/my-day')).headers.location, '/fr/sign-in', 'looking uses nothing')
    const used = await browser.send(link)
    assert.equal(used.headers.location, '/fr/my-day')
    assert.match(await browser.reads('/fr/my-day'), /Bonjour Samira/)
    assert.deepEqual(await entries(tx, 'signed_in'), [{ asker: samira.id, record: samira.id, way: 'link' }])

    const thief = await cookieBrowser(tx)
    const again = await thief.send(link)
    assert.equal(again.headers.location, '/fr/sign-in/refused')
    assert.equal(thief.cookies.has('__Host-tandem'), false)
    assert.deepEqual(await entries(tx, 'refused'), [{ asker: null, record: samira.id, way: 'link' }])
  }),
)

test(
  'a link that is opened elsewhere than where it was asked for works, and says so first',
  asOwnerOfStory(async tx => {
    await (await cookieBrowser(tx)).send('/nl/sign-in/links', { address: addressOf('mieke') })
    const [mail] = await mailTo(tx, addressOf('mieke'))
    const phone = await cookieBrowser(tx)
    assert.ok((await phone.reads(linkIn(mail))).includes(text.nl.linkElsewhere))
    assert.equal((await phone.send(linkIn(mail))).headers.location, '/nl/my-day')
  }),
)

test(
  'whoever asks with an unknown address, or one of somebody without a mandate today, gets the same answer and no mail',
  asOwnerOfStory(async tx => {
    const answers: unknown[] = []
    for (const address of [
      'nobody@tandem.example',
      addressOf('oscar'),
      addressOf('roland'),
      addressOf('mieke'),
    ]) {
      const { statusCode, headers, body } = await (
        await cookieBrowser(tx)
      ).send('/fr/sign-in/links', { address })
      const { 'belgov-trace-id': _, 'set-cookie': cookie, date: __, ...same } = headers
      answers.push([statusCode, same, body, String(cookie).replace(/=[\w-]{43};/, '')])
      assert.equal((await mailTo(tx, address)).length, address === addressOf('mieke') ? 1 : 0, address)
    }
    for (const answer of answers) assert.deepEqual(answer, answers[0])
    const kept = await install('sign-in', tx, db =>
      sql`select person_id from sign_in.link where browser is not null`.execute(db),
    )
    assert.equal(kept.rows.length, 4, 'the same is written down for everybody')
    const posted = await install('kernel', tx, db => sql`select from kernel.mail`.execute(db))
    assert.equal(posted.rows.length, 4, 'and posted, though three go to nobody')
    assert.ok(![oscar.id, roland.id].some(id => JSON.stringify(kept).includes(id)))
  }),
)

test(
  'a stranger who asks for somebody’s links again and again takes nobody’s way in: three wait in the mailbox',
  asOwnerOfStory(async tx => {
    const stranger = await cookieBrowser(tx)
    for (let times = 0; times < 6; times++)
      assert.equal(
        (await stranger.send('/nl/sign-in/links', { address: addressOf('mieke') })).headers.location,
        '/nl/sign-in/links/sent',
      )
    const mails = await mailTo(tx, addressOf('mieke'))
    assert.equal(mails.length, 3)
    const own = await cookieBrowser(tx)
    assert.equal((await own.send(linkIn(mails[2]))).headers.location, '/nl/my-day')
    await own.send('/nl/sign-in/links', { address: addressOf('mieke') })
    assert.equal((await mailTo(tx, addressOf('mieke'))).length, 4, 'and there is room for another')
  }),
)

test('whoever asks too often from one place waits; from another place nobody does', () => {
  const now = Date.now()
  for (let times = 0; times < 20; times++) keepPace('one place', 'link', now)
  assert.throws(() => keepPace('one place', 'link', now), { statusCode: 429 })
  keepPace('another place', 'link', now)
  keepPace('one place', 'provider', now)
  keepPace('one place', 'link', now + 15 * 60_000)
})

test(
  'a link that is a quarter of an hour old, made up or nobody’s opens nothing',
  asOwnerOfStory(async tx => {
    const browser = await cookieBrowser(tx)
    await browser.send('/nl/sign-in/links', { address: addressOf('mieke') })
    const [mail] = await mailTo(tx, addressOf('mieke'))
    await install('sign-in', tx, db =>
      db
        .updateTable('sign_in.link')
        .set({ ends_at: new Date(Date.now() - 1000) })
        .execute(),
    )
    for (const link of [linkIn(mail), '/nl/sign-in/links/made-up', `/nl/sign-in/links/${'A'.repeat(43)}`]) {
      assert.ok((await browser.reads(link)).includes(text.nl.refusedTitle), link)
      assert.equal((await browser.send(link)).headers.location, '/nl/sign-in/refused', link)
    }
    assert.equal(browser.cookies.has('__Host-tandem'), false)
  }),
)

test(
  'what is no address is said beside the field, with what was typed',
  asOwnerOfStory(async tx => {
    const { send } = await cookieBrowser(tx)
    for (const address of ['', 'samira', 'a b@c', '@', `${'a'.repeat(250)}@b.be`]) {
      const { statusCode, body } = await send('/fr/sign-in/links', { address })
      assert.equal(statusCode, 422, address)
      assert.match(body, /aria-invalid="true"/)
      if (address) assert.ok(body.includes(`value="${address}"`))
    }
  }),
)

test(
  'without mail nobody is offered a link, and the form is not there; the outbox belongs to the story',
  asOwnerOfStory(async tx => {
    const { reads, send, open } = await cookieBrowser(tx, { story: false, mails: false })
    assert.ok((await reads('/nl/sign-in')).includes(text.nl.noMail))
    assert.equal((await send('/nl/sign-in/links', { address: addressOf('mieke') })).statusCode, 404)
    assert.equal((await open('/nl/outbox')).statusCode, 404)
  }),
)

test(
  'a link holds the address that was set, whatever name the request came under',
  asOwnerOfStory(async tx => {
    const { app } = await cookieBrowser(tx, { story: false, publicUrl: 'https://tandem.example.be' })
    await app.inject({
      method: 'POST',
      url: '/nl/sign-in/links',
      headers: {
        host: 'evil.example',
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: new URLSearchParams({ address: addressOf('mieke') }).toString(),
    })
    const [mail] = await mailTo(tx, addressOf('mieke'))
    assert.ok(linkIn(mail).startsWith('https://tandem.example.be/nl/sign-in/links/'))
  }),
)

test(
  'a path of this site to come back to is kept; another site is not',
  asOwnerOfStory(async tx => {
    for (const [to, location] of [
      ['/plan/drafts?x=1', '/nl/plan/drafts?x=1'],
      ['https://evil.example', '/nl/my-day'],
      ['evil', '/nl/my-day'],
      ['/\\evil.example', '/nl/my-day'],
    ] as const) {
      const browser = await cookieBrowser(tx)
      await browser.send('/nl/sign-in/links', { address: addressOf('mieke'), to })
      const [mail] = await mailTo(tx, addressOf('mieke'))
      assert.equal((await browser.send(linkIn(mail))).headers.location, location, to)
      await install('kernel', tx, db => sql`delete from kernel.mail`.execute(db))
    }
  }),
)

test(
  'whoever got a printed link comes in with it, in any browser',
  asOwnerOfStory(async tx => {
    const path = await install('sign-in', tx, db => printedLink(db, mieke.id, 'nl'))
    const { send, reads } = await cookieBrowser(tx)
    assert.doesNotMatch(await reads(path), new RegExp(text.nl.linkElsewhere.slice(0, 30)))
    assert.equal((await send(path)).headers.location, '/nl/my-day')
  }),
)
