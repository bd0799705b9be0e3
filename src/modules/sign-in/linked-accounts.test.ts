import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { storyPeople } from '#modules/network'
import { wordsOn } from '#test/browser'
import { comesIn, cookieBrowser, mailTo } from '#test/cookie-browser'
import { asOwnerOfStory } from '#test/database'
import { openIdentityProvider, throughProvider } from '#test/identity-provider'
import { mieke, samira } from '#test/people'
import { removeLinkedAccount } from './linked-accounts.ts'
import { text } from './text.ts'

const HERE = 'https://tandem.example.be'
const city = await openIdentityProvider(
  { 'of-mieke': { address: storyPeople.mieke.address, verified: true } },
  HERE,
)
after(() => city.close())

const provider = {
  issuer: city.issuer,
  client: 'tandem',
  secret: 'a secret of this test',
  name: { nl: 'de stad', fr: 'la ville' },
}

/** Mieke, signed in through the city; the rest of the test happens later than that. */
async function throughTheCity(tx: Tx) {
  const browser = await cookieBrowser(tx, { story: false, publicUrl: HERE, provider })
  const { headers } = await browser.open('/nl/sign-in/provider')
  const back = await throughProvider(headers.location ?? '', HERE)
  assert.equal((await browser.open(back)).headers.location, '/nl/my-day')
  await install('sign-in', tx, db =>
    sql`update sign_in.identity set created_at = created_at - interval '1 day'`.execute(db),
  )
  const { body } = await browser.open('/nl/account')
  const [, id = ''] = /linked\/([^"]+)\/removal/.exec(body) ?? []
  return { browser, words: wordsOn(body), removal: `/nl/account/linked/${id}/removal`, id }
}

const mails = async (tx: Tx) =>
  (await mailTo(tx, storyPeople.mieke.address)).map(({ body }) =>
    body.split('\n\n')[1]?.replace(/\d.* \d{4}/, 'X'),
  )

const noAddress = (tx: Tx) =>
  install('network', tx, db =>
    sql`update network.person set address = null where id = ${mieke.id}`.execute(db),
  )

test(
  'whoever signs in through their organisation for the first time gets a mail; later not',
  asOwnerOfStory(async tx => {
    await throughTheCity(tx)
    assert.deepEqual(await mails(tx), [text.nl.changes.accountLinked('X')])
    await throughTheCity(tx)
    assert.equal((await mails(tx)).length, 1)
  }),
)

test(
  'somebody sees with which organisation they sign in, and removes it; the journal and a mail tell it',
  asOwnerOfStory(async tx => {
    const { browser, words, removal, id } = await throughTheCity(tx)
    assert.match(words, /de stad/)
    const other = await cookieBrowser(tx)
    await comesIn(tx, other, samira)
    assert.doesNotMatch(await other.reads('/nl/account'), new RegExp(text.nl.linked))
    assert.equal((await other.send(removal)).statusCode, 404, 'nobody removes another’s')
    assert.equal((await browser.send(removal)).headers.location, '/nl/account?done=account-removed')
    assert.ok((await browser.reads('/nl/account?done=account-removed')).includes(text.nl.noLinked))
    assert.equal((await browser.send(removal)).statusCode, 404)
    assert.deepEqual(await mails(tx), [
      text.nl.changes.accountRemoved('X'),
      text.nl.changes.accountLinked('X'),
    ])
    const { rows } = await install('journal', tx, db =>
      sql`select act, asker from journal.entry where kind = 'linked_account' and record = ${id}`.execute(db),
    )
    assert.deepEqual(rows, [{ act: 'ended', asker: mieke.id }])
  }),
)

test(
  'whoever has no address and no passkey keeps the account, and reads why; with a passkey they may remove it',
  asOwnerOfStory(async tx => {
    const { browser, removal } = await throughTheCity(tx)
    await noAddress(tx)
    const page = await browser.open('/nl/account')
    assert.ok(wordsOn(page.body).includes(text.nl.linkedOnlyWay))
    assert.doesNotMatch(page.body, /linked\/[^"]+\/removal/)
    const refused = await browser.send(removal)
    assert.equal(refused.statusCode, 422)
    assert.ok(wordsOn(refused.body).includes(text.nl.done['only-way']))
    assert.ok((await browser.reads('/nl/account')).includes('de stad'))
    await as({ ...mieke, fresh: true }, 'sign-in', tx, db =>
      db
        .insertInto('sign_in.passkey')
        .values({
          person_id: mieke.id,
          credential: Buffer.from('x'),
          public_key: Buffer.from('x'),
          counter: '0',
          name: 'x',
        })
        .execute(),
    )
    assert.equal((await browser.send(removal)).statusCode, 303)
  }),
)

test(
  'also the database lets nobody see or remove another’s linked account, or an own one without a fresh proof or another way in',
  asOwnerOfStory(async tx => {
    const { id } = await throughTheCity(tx)
    const seen = (who: typeof mieke) =>
      as(who, 'sign-in', tx, db => db.selectFrom('sign_in.identity').select('id').execute())
    assert.deepEqual([await seen(mieke), await seen(samira)], [[{ id }], []])
    await assert.rejects(
      as(mieke, 'sign-in', tx, db => sql`select subject from sign_in.identity`.execute(db)),
      { code: '42501' },
    )
    const removes = (who: typeof mieke, fresh: boolean) =>
      as({ ...who, fresh }, 'sign-in', tx, db => removeLinkedAccount(db, id))
    assert.equal(await removes(samira, true), false)
    assert.equal(await removes(mieke, false), false)
    await sql`savepoint addressed`.execute(tx)
    await noAddress(tx)
    assert.equal(await removes(mieke, true), false, 'no other way in')
    await sql`rollback to savepoint addressed`.execute(tx)
    assert.equal(await removes(mieke, true), true)
  }),
)
