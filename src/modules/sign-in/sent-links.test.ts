import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import { visitor } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { storyPeople } from '#modules/network'
import { cookieBrowser, HERE, linkIn, mailTo } from '#test/cookie-browser'
import { asOwnerOfStory } from '#test/database'
import { joris, mieke } from '#test/people'
import { printedLink, sendLink } from './links.ts'
import { text } from './text.ts'

const FORMER = storyPeople.joris.address
const NEW = 'elsewhere@tandem.example'

const readdressed = (tx: Tx, address: string) =>
  install('network', tx, db =>
    sql`update network.person set address = ${address} where id = ${joris.id}`.execute(db),
  )

const site = { origin: HERE, mails: true, provider: undefined }
/** Beside the page, where all tests are one source that asks too often. */
const asksLink = (tx: Tx, address: string) =>
  as(visitor, 'sign-in', tx, db => sendLink({ db, site }, { address, browser: 'x', back: '' }))

/** A link, an invitation and a printed link, each for Joris. */
async function linksOfJoris(tx: Tx): Promise<string[]> {
  await asksLink(tx, FORMER)
  await (await cookieBrowser(tx, { askerOf: () => mieke })).send(`/nl/sign-in/invitations/${joris.id}`)
  const printed = await install('sign-in', tx, db => printedLink(db, joris.id, 'nl'))
  return [...(await mailTo(tx, FORMER)).map(linkIn), printed]
}

/** Where each leads who uses it. */
const used = async (tx: Tx, links: readonly string[]) => {
  const places: unknown[] = []
  for (const link of links) places.push((await (await cookieBrowser(tx)).send(link)).headers.location)
  return places
}

test(
  'a link, an invitation and a printed link are void once the address to which they went is another’s or nobody’s',
  asOwnerOfStory(async tx => {
    const links = await linksOfJoris(tx)
    await readdressed(tx, NEW)
    assert.ok((await (await cookieBrowser(tx)).reads(links[0] ?? '')).includes(text.nl.refusedTitle))
    assert.deepEqual(await used(tx, links), Array(3).fill('/nl/sign-in/refused'))
    await asksLink(tx, FORMER)
    assert.equal((await mailTo(tx, FORMER)).length, 2, 'nothing more goes there')
    for (let times = 0; times < 3; times++) await asksLink(tx, NEW)
    const sent = await mailTo(tx, NEW)
    assert.equal(sent.length, 3, 'void links take no room')
    assert.deepEqual(await used(tx, [linkIn(sent[0])]), ['/nl/my-day'])
  }),
)

test(
  'a link, an invitation and a printed link let in nobody who has no mandate today',
  asOwnerOfStory(async tx => {
    const links = await linksOfJoris(tx)
    await sql`savepoint held`.execute(tx)
    await install('network', tx, db =>
      sql`update network.mandate set ends_on = kernel.today() - 1 where person_id = ${joris.id}`.execute(db),
    )
    assert.deepEqual(await used(tx, links), Array(3).fill('/nl/sign-in/refused'))
    await sql`rollback to savepoint held`.execute(tx)
    assert.deepEqual(await used(tx, links), Array(3).fill('/nl/my-day'))
  }),
)
