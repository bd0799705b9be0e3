import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { as } from '#kernel/as'
import { visitor } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { committedStory, waiting } from '#test/committed'
import { samira } from '#test/people'
import { asking } from '#test/postgres'
import { canalTalks } from './places.ts'

const story = await committedStory(1)
after(() => story.close())

test('a connection that breaks during a query is not used again', () =>
  breaksAndGoesOn(async (tx, pid) => {
    const long = sql`select pg_sleep(10)`.execute(tx)
    await Promise.all([assert.rejects(long), breakOff(pid)])
    throw new Error('the query broke')
  }))

test('a connection that breaks between two queries is not used again', () =>
  breaksAndGoesOn(async (tx, pid) => {
    await breakOff(pid)
    await new Promise(resolve => setTimeout(resolve, 50))
    await whoServes(tx)
  }))

test('a connection that breaks before its commit acknowledges nothing', () =>
  breaksAndGoesOn(async (_, pid) => {
    await breakOff(pid)
  }))

test('a page that was asked for on a broken connection says so, and the next one is there', async () => {
  const action = await canalTalks(story)
  const before = await story.open(samira, `/fr/plan/actions/${action}`)
  const lost = await asking(story.addresses.superuser, async client => {
    await client.query('begin')
    await client.query('lock table plan.milestone in access exclusive mode')
    const asked = story.open(samira, `/fr/plan/actions/${action}`)
    await waiting(story.addresses, 1)
    await client.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    return asked
  })
  assert.equal(before.statusCode, 200)
  assert.equal(lost.statusCode, 500)
  assert.equal((await story.open(samira, `/fr/plan/actions/${action}`)).statusCode, 200)
})

async function breaksAndGoesOn(work: (tx: Tx, pid: number) => Promise<void>): Promise<void> {
  let broken = 0
  await assert.rejects(
    as(samira, 'plan', story.db, async tx => {
      broken = await whoServes(tx)
      await work(tx, broken)
    }),
  )
  const next = await as(visitor, 'plan', story.db, async tx => whoServes(tx))
  assert.notEqual(next, broken)
}

async function whoServes(tx: Tx): Promise<number> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
  return rows[0]?.pid ?? 0
}

const breakOff = (pid: number) =>
  asking(story.addresses.superuser, client => client.query('select pg_terminate_backend($1, 5000)', [pid]))
