import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import type { Tx } from '#kernel/database'
import { wordsOn } from '#test/browser'
import { comesIn, cookieBrowser } from '#test/cookie-browser'
import { asOwnerOfStory } from '#test/database'
import { maker } from '#test/passkey-maker'
import { mieke, samira } from '#test/people'
import { removePasskey } from './own-passkeys.ts'
import { text } from './text.ts'

const age = (tx: Tx) =>
  install('sign-in', tx, db =>
    sql`update sign_in.session set proven_at = proven_at - interval '11 minutes'`.execute(db),
  )

test(
  'somebody whose last proof is eleven minutes old proves anew who they are before touching passkeys; a form is kept meanwhile',
  asOwnerOfStory(async tx => {
    const { browser } = await maker(tx)
    await age(tx)
    const page = await browser.open('/nl/account/passkeys/new?attempt=x')
    assert.equal(page.headers.location, '/nl/sign-in/again?to=%2Faccount%2Fpasskeys%2Fnew%3Fattempt%3Dx')
    const form = await browser.send('/nl/account/passkeys', { name: 'Mijn "laptop"', attempt: 'x' })
    assert.equal(form.statusCode, 422)
    assert.match(form.body, /name="name" value="Mijn &quot;laptop&quot;"/)
    assert.match(form.body, /action="\/nl\/account\/passkeys"/)
    const [, id = ''] = /passkeys\/([^"]+)\/removal/.exec((await browser.open('/nl/account')).body) ?? []
    assert.equal((await browser.send(`/nl/account/passkeys/${id}/removal`)).statusCode, 422)
    await comesIn(tx, browser, mieke)
    assert.ok((await browser.reads('/nl/sign-in/proven')).includes(text.nl.provenTitle))
    assert.equal((await browser.send(`/nl/account/passkeys/${id}/removal`)).statusCode, 303)
  }),
)

test(
  'people see and remove their own passkeys only, and add none in another’s name; also the database says so',
  asOwnerOfStory(async tx => {
    await maker(tx)
    const fresh = { ...mieke, fresh: true }
    const { rows } = await sql<{ id: string }>`select id from sign_in.passkey`.execute(tx)
    const id = rows[0]?.id ?? ''
    const seen = (who: typeof mieke) =>
      as(who, 'sign-in', tx, db => db.selectFrom('sign_in.passkey').select('id').execute())
    assert.deepEqual(await seen(mieke), [{ id }])
    assert.deepEqual(await seen(samira), [])
    const removes = (who: typeof mieke) => as(who, 'sign-in', tx, db => removePasskey(db, id))
    assert.equal(await removes({ ...samira, fresh: true } as typeof mieke), false)
    assert.equal(await removes(mieke), false, 'not fresh')
    const insert = (who: typeof mieke, person_id: string) =>
      as(who, 'sign-in', tx, db =>
        db
          .insertInto('sign_in.passkey')
          .values({
            person_id,
            credential: Buffer.from('x'),
            public_key: Buffer.from('x'),
            counter: '0',
            name: 'x',
          })
          .execute(),
      )
    await assert.rejects(insert(mieke, mieke.id), { code: '42501' })
    await assert.rejects(insert(fresh, samira.id), { code: '42501' })
    await insert(fresh, mieke.id)
    await assert.rejects(
      as(fresh, 'sign-in', tx, db => sql`select public_key from sign_in.passkey`.execute(db)),
      { code: '42501' },
    )
    await sql`grant select, delete on sign_in.attempt to tandem_sign_in`.execute(tx)
    assert.deepEqual(
      await as(fresh, 'sign-in', tx, async db => (await sql`select from sign_in.attempt`.execute(db)).rows),
      [],
    )
    assert.equal(await removes(fresh), true)
  }),
)

test(
  'at a bare number no passkey is offered, and the page says why',
  asOwnerOfStory(async tx => {
    const { app } = await cookieBrowser(tx, { story: true })
    const headers = { host: '127.0.0.1:3000', accept: 'text/html' }
    const { body } = await app.inject({ url: '/fr/sign-in/ways', headers })
    assert.ok(wordsOn(body).includes(text.fr.passkeysNeedName))
    const begin = await app.inject({
      method: 'POST',
      url: '/fr/sign-in/passkey/attempts',
      headers: {
        ...headers,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
    })
    assert.equal(begin.statusCode, 404)
  }),
)
