import assert from 'node:assert/strict'
import { randomBytes, randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { asOwner, database, undone } from '#test/database'
import { mieke, oscar } from '#test/people'
import { as, within } from './as.ts'
import { visitor, type Asker } from './asker.ts'
import type { Tx } from './database.ts'

interface Asking {
  readonly role: string
  readonly person: string | null
  readonly service: string | null
}

/** Who asks, as the database sees it. */
async function whoAsks(tx: Tx): Promise<Asking | undefined> {
  const { rows } = await sql<Asking>`select current_user::text as role, kernel.person_id() as person,
    kernel.service() as service`.execute(tx)
  return rows[0]
}

const inPlan = (person: string | null, service: string | null = null) => ({
  role: 'tandem_plan',
  person,
  service,
})
const fail = () => Promise.reject(new Error('on purpose'))

/** What is left on a connection after a request, and that it can reach nothing. */
async function assertPowerless(): Promise<void> {
  const { rows } = await database.pool.query(`select current_user = session_user as itself,
    coalesce(current_setting('tandem.person', true), '') || coalesce(current_setting('tandem.service', true), '')
    || coalesce(current_setting('tandem.fresh', true), '') as asking`)
  assert.deepEqual(rows, [{ itself: true, asking: '' }])
  await assert.rejects(database.pool.query('select from plan.version'), { code: '42501' })
}

test('the first query of a request runs as the module’s role and the person who asks', async () => {
  assert.deepEqual(await as(mieke, 'plan', database, whoAsks), inPlan(mieke.id))
  assert.deepEqual(await as(oscar, 'plan', database, whoAsks), inPlan(oscar.id))
})

test('after a request the connection is the powerless login again, with no person', async () => {
  await as(mieke, 'plan', database, whoAsks)
  await assertPowerless()
  await assert.rejects(as(mieke, 'plan', database, fail), /on purpose/)
  await assertPowerless()
})

test('the login that serves can become a module, and neither its rules nor an owner', async () => {
  for (const role of ['tandem_plan_rules', 'tandem_owner', 'postgres'])
    await assert.rejects(
      database.pool.query(`set role ${role}`),
      ({ code }: { code: string }) => /^(42501|22023)$/.test(code),
      role,
    )
  await assertPowerless()
})

test(
  'a nested request gives role and person back, after success and after an error',
  undone(async tx => {
    await as(mieke, 'plan', tx, async outer => {
      assert.equal((await as(visitor, 'network', outer, whoAsks))?.role, 'tandem_network')
      assert.deepEqual(await whoAsks(outer), inPlan(mieke.id))
      await assert.rejects(as(oscar, 'network', outer, fail), /on purpose/)
      assert.deepEqual(await whoAsks(outer), inPlan(mieke.id))
      const broken = as({ kind: 'service', name: 'tidying' }, 'home', outer, inner =>
        sql`select 1 / 0`.execute(inner),
      )
      await assert.rejects(broken, { code: '22012' })
      assert.deepEqual(await whoAsks(outer), inPlan(mieke.id))
    })
  }),
)

test('within another module the same person asks, in its role, and then in the first again', () =>
  as(mieke, 'plan', database, async tx => {
    assert.deepEqual(await within('network', tx, whoAsks), { ...inPlan(mieke.id), role: 'tandem_network' })
    assert.deepEqual(await whoAsks(tx), inPlan(mieke.id))
    await assert.rejects(within('network', tx, fail), /on purpose/)
    assert.deepEqual(await whoAsks(tx), inPlan(mieke.id))
  }))

test('a module that does not exist gets nothing done', async () => {
  let worked = false
  const work = async () => void (worked = true)
  await assert.rejects(as(mieke, 'nothing', database, work), { code: '22023' })
  await as(mieke, 'plan', database, async tx => {
    await assert.rejects(within('nothing', tx, work), { code: '22023' })
    assert.deepEqual(await whoAsks(tx), inPlan(mieke.id))
  })
  await assert.rejects(as(mieke, 'plan_rules', database, work), { code: '42501' }, 'nor do the rules of one')
  assert.equal(worked, false)
})

const asking = (asker: Asker) =>
  as(asker, 'plan', database, async (tx, reader) => ({ reader, ...(await whoAsks(tx)) }))

test('a visitor, a service and a stranger’s cookie are no person', async () => {
  const nobody = { reader: undefined, ...inPlan(null) }
  assert.deepEqual(await asking(visitor), nobody)
  assert.deepEqual(await asking({ kind: 'service', name: 'reminders' }), { ...nobody, service: 'reminders' })
  assert.deepEqual(await asking({ kind: 'session', proof: randomBytes(32) }), nobody)
  assert.deepEqual(await asking({ kind: 'session', proof: Buffer.alloc(0) }), nobody)
})

test(
  'a session is its person until it ends, and then nobody',
  asOwner(async tx => {
    const [id, proof, old] = [randomUUID(), randomBytes(32), randomBytes(32)]
    await sql`insert into network.person (id, name, language) values (${id}, 'Noor Peeters', 'nl')`.execute(
      tx,
    )
    await sql`insert into sign_in.session (proof, person_id, ends_at) values
      (${proof}, ${id}, now() + interval '1 second'), (${old}, ${id}, now())`.execute(tx)
    const showing = (shown: Buffer) =>
      as({ kind: 'session', proof: shown }, 'plan', tx, async (db, reader) => [reader, await whoAsks(db)])
    assert.deepEqual(await showing(proof), [{ id, name: 'Noor Peeters', fresh: true }, inPlan(id)])
    assert.deepEqual(await showing(old), [undefined, inPlan(null)])
    await as(visitor, 'sign-in', tx, db => sql`select sign_in.end_session(${proof})`.execute(db))
    assert.deepEqual(await showing(proof), [undefined, inPlan(null)])
  }),
)

const isFresh = async (tx: Tx) =>
  (await sql<{ fresh: boolean }>`select kernel.is_fresh() as fresh`.execute(tx)).rows[0]?.fresh

test(
  'a proof is fresh for ten minutes, and only for who gave it',
  asOwner(async tx => {
    const id = randomUUID()
    await sql`insert into network.person (id, name, language) values (${id}, 'Noor Peeters', 'nl')`.execute(
      tx,
    )
    const after = async (minutes: number) => {
      const proof = randomBytes(32)
      await sql`insert into sign_in.session (proof, person_id, proven_at)
        values (${proof}, ${id}, now() - make_interval(mins => ${minutes}))`.execute(tx)
      return as({ kind: 'session', proof }, 'plan', tx, async (db, reader) => [
        reader?.fresh,
        await isFresh(db),
        await as(mieke, 'plan', db, isFresh),
        await isFresh(db),
      ])
    }
    assert.deepEqual(await after(9), [true, true, false, true])
    assert.deepEqual(await after(10), [false, false, false, false])
    assert.equal(await as({ ...mieke, fresh: true }, 'plan', tx, isFresh), true)
    assert.equal(await as(visitor, 'plan', tx, isFresh), false)
  }),
)

test('a policy that asks a function about its own table does not recurse: the function is of the rules', () =>
  as(mieke, 'network', database, async tx => {
    const mandates = await sql`select from network.mandate`.execute(tx)
    assert.ok(mandates.rows.length > 1, 'a colleague sees who acts for whom')
    const of = sql<{
      rules: boolean
    }>`select prosecdef and proowner = 'tandem_network_rules'::regrole as rules
      from pg_proc where oid = 'network.is_colleague()'::regprocedure`
    assert.deepEqual((await of.execute(tx)).rows, [{ rules: true }])
  }))

const swallowing = (tx: Tx) => sql`select 1 / 0`.execute(tx).catch(() => 'kept')

test('whoever swallows a database error is not told that anything was kept', async () => {
  await assert.rejects(as(mieke, 'plan', database, swallowing), /Nothing was kept/)
  await assertPowerless()
})
