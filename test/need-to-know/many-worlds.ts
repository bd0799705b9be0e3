import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import type pg from 'pg'
import { queriesOn, type Database } from '#kernel/database'
import { compareWorld, type Comparison, type Difference } from './compared-world.ts'
import { worlds } from './world.ts'
import type { World } from './world-rows.ts'

/** A world in which the database answers otherwise than the model. */
export interface Differing {
  readonly world: World
  readonly differences: readonly Difference[]
}

export interface Run {
  readonly count: number
  readonly seed: number
  /** Called after each world. */
  readonly passed?: () => void
  /** How long a differing world may be made smaller, in milliseconds; without it as long as it takes. */
  readonly shrinking?: number
  readonly comparison?: Comparison
}

/** Compares so many worlds, each in a transaction that is undone; gives the smallest that differs, if any does. */
export async function differingWorld(db: Database, run: Run): Promise<Differing | undefined> {
  const { count, seed, passed, shrinking = Infinity, comparison } = run
  const client = await db.pool.connect()
  let last: Differing | undefined
  let enough = Infinity
  const property = fc.asyncProperty(worlds, async world => {
    if (Date.now() > enough) return
    // The embedded database never waits: without a pause no signal to stop is heard.
    await setImmediate()
    const differences = await inUndone(client, () => compareWorld(queriesOn(client), world, comparison))
    if (!last) passed?.()
    if (differences.length === 0) return
    if (!last) enough = Date.now() + shrinking
    last = { world, differences }
    throw new Error('The database answers otherwise.')
  })
  try {
    const { failed, errorInstance } = await fc.check(property, { numRuns: count, seed })
    // Something else went wrong: no world shows it.
    if (failed && !last) throw errorInstance
    return last
  } finally {
    client.release()
  }
}

/** What is undone leaves dead rows behind, which make every next world slower. */
const TIDYING = 20
let undone = 0

async function inUndone<Result>(client: pg.PoolClient, work: () => Promise<Result>): Promise<Result> {
  if (undone++ % TIDYING === 0) await client.query('vacuum')
  await client.query('begin')
  try {
    return await work()
  } finally {
    await client.query('rollback')
  }
}
