import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as, install } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { proofOf } from '#kernel/http'
import { modules } from '#modules'
import { asOwnerOfStory, database, undone } from '#test/database'
import { mieke, oscar } from '#test/people'
import { isFirstAnswer } from './attempts.ts'
import { printedLink } from './links.ts'
import { endMySessions, endSession, mySessions, stepIn } from './sessions.ts'

const begin = (tx: Tx, person: string, secret: string) =>
  as(visitor, 'sign-in', tx, db => stepIn(db, person, proofOf(secret), 'other other'))

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
  'people see their own sessions, and nobody sees another’s',
  asOwnerOfStory(async tx => {
    await begun(tx, oscar.id, 'secret')
    await install('sign-in', tx, db =>
      db
        .insertInto('sign_in.session')
        .values({ proof: proofOf('of Mieke'), person_id: mieke.id })
        .execute(),
    )
    const seenBy = (who: Asker) =>
      as(who, 'sign-in', tx, db => db.selectFrom('sign_in.session').select('person_id').execute())
    assert.deepEqual(await seenBy(oscar), [{ person_id: oscar.id }])
    assert.deepEqual(await seenBy(visitor), [])
    await sql`grant delete, update on sign_in.session to tandem_sign_in`.execute(tx)
    await as(oscar, 'sign-in', tx, async db => {
      assert.equal((await sql`delete from sign_in.session`.execute(db)).numAffectedRows, 0n)
      assert.equal((await sql`update sign_in.session set ends_at = now()`.execute(db)).numAffectedRows, 0n)
    })
  }),
)

test(
  'even with a grant nobody reads links, attempts and what seals them: their policies show them to nobody',
  asOwnerOfStory(async tx => {
    await begun(tx, oscar.id, 'secret')
    await install('sign-in', tx, db => printedLink(db, oscar.id, 'nl'))
    const attempt = { proof: proofOf('x'), ends: Date.now() / 1000 + 60, back: '' }
    assert.equal(await as(visitor, 'sign-in', tx, db => isFirstAnswer(db, attempt)), true)
    await sql`grant select, delete on sign_in.link, sign_in.attempt, sign_in.attempt_key
      to tandem_sign_in`.execute(tx)
    for (const who of [oscar, visitor] as const)
      await as(who, 'sign-in', tx, async db => {
        for (const table of ['link', 'attempt', 'attempt_key']) {
          assert.deepEqual((await sql`select from ${sql.table(`sign_in.${table}`)}`.execute(db)).rows, [])
          const { numAffectedRows } = await sql`delete from ${sql.table(`sign_in.${table}`)}`.execute(db)
          assert.equal(numAffectedRows, 0n, table)
        }
      })
  }),
)

test(
  'nobody ends another’s session, and nobody but its owner can tell which one it is',
  asOwnerOfStory(async tx => {
    await begun(tx, oscar.id, 'secret')
    const { rows } = await sql<{ id: string }>`select id from sign_in.session`.execute(tx)
    const one = rows[0]?.id ?? ''
    const ends = (who: Asker) => as(who, 'sign-in', tx, db => endMySessions(db, one))
    assert.equal(await ends(mieke), 0)
    assert.equal(await ends(visitor), 0)
    assert.deepEqual(await as(mieke, 'sign-in', tx, db => mySessions(db, proofOf('secret'))), [])
    assert.equal(await whoIs(tx, 'secret'), oscar.name)
    assert.equal(await ends(oscar), 1)
    assert.equal(await whoIs(tx, 'secret'), undefined)
  }),
)

test(
  'a session ends after twelve hours without a request, and after seven days whatever happens',
  asOwnerOfStory(async tx => {
    await begun(tx, oscar.id, 'idle')
    const ago = (hours: number) =>
      sql`update sign_in.session set seen_at = now() - make_interval(hours => ${hours})`.execute(tx)
    await ago(11)
    assert.equal(await whoIs(tx, 'idle'), oscar.name)
    const seen = await sql<{
      now: boolean
    }>`select seen_at = date_trunc('hour', now()) as now from sign_in.session`.execute(tx)
    assert.deepEqual(seen.rows, [{ now: true }], 'a request keeps it, by the hour')
    await ago(12)
    assert.equal(await whoIs(tx, 'idle'), undefined)
    const ends = await sql<{
      days: boolean
    }>`select ends_at = created_at + interval '7 days' as days from sign_in.session`.execute(tx)
    assert.deepEqual(ends.rows, [{ days: true }])
  }),
)

test(
  'a session that has ended proves nothing',
  asOwnerOfStory(async tx => {
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

/** A session however it began. */
async function begun(tx: Tx, person: string, secret: string): Promise<void> {
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
        as(mieke, name, tx, db => stepIn(db, oscar.id, proofOf('secret'), 'other other')),
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
