import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { proofOf } from '#kernel/http'
import { modules } from '#modules'
import { network } from '#modules/network'
import { asOwner, database, today, undone } from '#test/database'
import { mieke, oscar } from '#test/people'
import { endSession, stepIn } from './sessions.ts'

const begin = (tx: Tx, person: string, secret: string) =>
  as(visitor, 'sign-in', tx, db => stepIn(db, person, secret))

/** Whom a browser with this secret is taken for. */
const whoIs = (tx: Tx, secret: string) =>
  as({ kind: 'session', proof: proofOf(secret) }, 'plan', tx, async (_, reader) => reader?.name)

test(
  'a session is reached only through the functions of sign-in',
  undone(async tx => {
    const askers: readonly Asker[] = [visitor, mieke]
    for (const asker of askers)
      for (const { name } of modules)
        for (const reach of ['select proof from', 'delete from', 'update'])
          await assert.rejects(
            as(asker, name, tx, db =>
              sql
                .raw(`${reach} sign_in.session ${reach === 'update' ? 'set ends_at = now()' : ''}`)
                .execute(db),
            ),
            { code: '42501' },
          )
  }),
)

test(
  'even with a grant a session is not read: its policy shows it to nobody',
  asOwner(async tx => {
    await begun(tx, oscar.id, 'secret')
    await sql`grant select, delete on sign_in.session to tandem_sign_in`.execute(tx)
    await as(oscar, 'sign-in', tx, async db => {
      assert.deepEqual((await sql`select from sign_in.session`.execute(db)).rows, [])
      assert.equal((await sql`delete from sign_in.session`.execute(db)).numAffectedRows, 0n)
    })
    assert.equal(await whoIs(tx, 'secret'), oscar.name)
  }),
)

test(
  'a session that has ended proves nothing',
  asOwner(async tx => {
    await begun(tx, mieke.id, 'old')
    await install('sign-in', tx, db =>
      db
        .updateTable('sign_in.session')
        .set({ ends_at: new Date(0) })
        .execute(),
    )
    assert.equal(await whoIs(tx, 'old'), undefined)
  }),
)

/** A session however it began; the owners’ database has no people until a test tells the story. */
async function begun(tx: Tx, person: string, secret: string): Promise<void> {
  await install('network', tx, async db => network.seed?.(db, { today, scale: 1, done: () => {} }))
  const session = { proof: proofOf(secret), person_id: person }
  await install('sign-in', tx, db => db.insertInto('sign_in.session').values(session).execute())
}

test(
  'stepping in exists only in the embedded database, and only for people of the story',
  undone(async tx => {
    if (!database.embedded) {
      await assert.rejects(begin(tx, mieke.id, 'secret'), { code: '42501' })
      return
    }
    assert.equal(await begin(tx, mieke.id, 'secret'), true)
    assert.equal(await whoIs(tx, 'secret'), mieke.name)
    assert.equal(await begin(tx, crypto.randomUUID(), 'nobody’s'), false)
    assert.equal(await whoIs(tx, 'nobody’s'), undefined)
  }),
)

test(
  'no other module lets anybody step in',
  undone(async tx => {
    for (const { name } of modules.filter(module => module.name !== 'sign-in'))
      await assert.rejects(
        as(mieke, name, tx, db => stepIn(db, oscar.id, 'secret')),
        { code: '42501' },
      )
  }),
)

test(
  'a secret that was never given makes nobody a person',
  undone(async tx => assert.equal(await whoIs(tx, 'guessed'), undefined)),
)

test(
  'who ends a session ends that one only',
  { skip: !database.embedded && 'stepping in is what begins a session here' },
  undone(async tx => {
    await begin(tx, mieke.id, 'at work')
    await begin(tx, mieke.id, 'at home')
    await as(visitor, 'sign-in', tx, db => endSession(db, proofOf('at work')))
    assert.equal(await whoIs(tx, 'at work'), undefined)
    assert.equal(await whoIs(tx, 'at home'), mieke.name)
  }),
)
