/*
 * Need to know: what the database lets people see and do, compared with a model that knows nothing of its policies.
 *
 * How it was made. The model in need-to-know/ was written by somebody who has not opened any schema/ folder, any
 * policies.test.ts, or their history. They had design/product.md, the sentences by which the policies are called, the
 * tables with their columns and column grants, and the TypeScript of the modules. Where the sentences said less than the
 * database does, need-to-know/README.md tells what the first comparison showed and who decided.
 */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { emptyDatabase } from '#test/empty-database'
import { differingWorld } from './need-to-know/many-worlds.ts'
import { toldDiffering } from './need-to-know/told-world.ts'

const WORLDS = 200
const SEED = 20_261_124
/** In milliseconds: far more than it takes, because other work may share the machine. */
const PATIENCE = 240_000

const db = await emptyDatabase()
after(() => db.close())

test(
  `people see and change in ${WORLDS} random worlds what the model says (seed ${SEED})`,
  { timeout: PATIENCE },
  async () => {
    let compared = 0
    const found = await differingWorld(db, { count: WORLDS, seed: SEED, passed: () => compared++ })
    assert.equal(found && toldDiffering(found), undefined)
    assert.equal(compared, WORLDS)
  },
)
