import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { install } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { storyPeople } from '#modules/network'
import { cookieBrowser, linkIn, mailTo } from '#test/cookie-browser'
import { asOwnerOfStory } from '#test/database'
import { joris, mieke } from '#test/people'
import { text } from './text.ts'

const JORIS = storyPeople.joris.address
const url = `/nl/sign-in/invitations/${joris.id}`

/** What Mieke reads who invites Joris. */
async function invites(tx: Tx) {
  const browser = await cookieBrowser(tx, { askerOf: () => mieke })
  const { headers } = await browser.send(url)
  return browser.reads(String(headers.location))
}

test(
  'somebody has at most three invitations that still work; the page says so, and one that was used makes room',
  asOwnerOfStory(async tx => {
    for (let times = 0; times < 3; times++) assert.ok((await invites(tx)).includes(text.nl.invited))
    for (let times = 0; times < 5; times++)
      assert.ok((await invites(tx)).includes(text.nl.notInvited.enough), 'a fourth')
    const mails = await mailTo(tx, JORIS)
    assert.equal(mails.length, 3)
    const told = await install('journal', tx, db =>
      sql`select from journal.entry where kind = 'invitation' and act = 'added'`.execute(db),
    )
    assert.equal(told.rows.length, 3)
    assert.equal((await (await cookieBrowser(tx)).send(linkIn(mails[0]))).headers.location, '/nl/my-day')
    assert.ok((await invites(tx)).includes(text.nl.invited))
  }),
)

test(
  'nobody is invited who has no address, or whose mandate has still to begin: the link would not work',
  asOwnerOfStory(async tx => {
    await install('network', tx, db =>
      sql`update network.mandate set starts_on = kernel.today() + 1, ends_on = null
        where person_id = ${joris.id} and function = 'prevention_officer'`.execute(db),
    )
    await install('network', tx, db =>
      sql`update network.mandate set ends_on = kernel.today() - 1
        where person_id = ${joris.id} and function <> 'prevention_officer'`.execute(db),
    )
    assert.ok((await invites(tx)).includes(text.nl.notInvited.early))
    await install('network', tx, db =>
      sql`update network.person set address = null where id = ${joris.id}`.execute(db),
    )
    assert.ok((await invites(tx)).includes(text.nl.notInvited.nowhere))
    assert.deepEqual(await mailTo(tx, JORIS), [])
  }),
)
