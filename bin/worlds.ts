// Compares as many random worlds as asked between the model of need to know and the database: npm run worlds -- 100000.
import { SingleBar } from 'cli-progress'
import './tsx.js'

// Pages are .tsx: the modules can be loaded only after the hook that reads them.
const { emptyDatabase } = await import('../test/support/empty-database.ts')
const { differingWorld } = await import('../test/need-to-know/many-worlds.ts')
const { toldDiffering } = await import('../test/need-to-know/told-world.ts')

const count = Number(process.argv[2] ?? 1000)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  console.error(
    'Say how many worlds, and perhaps the seed of an earlier run: npm run worlds -- 100000 [seed]',
  )
  process.exit(2)
}

const db = await emptyDatabase()
const bar = new SingleBar({ format: `{bar} {value} of {total} worlds, {eta} s left` })
let compared = 0
const tell = (differing: number) =>
  console.log(`${compared} worlds, ${differing} difference${differing === 1 ? '' : 's'}`)
// Stopped by hand: what was compared counts.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    bar.stop()
    tell(0)
    process.exit(130)
  })
console.log(`Seed ${seed}.`)
bar.start(count, 0)
const found = await differingWorld(db, {
  count,
  seed,
  passed: () => {
    compared++
    bar.increment()
  },
})
bar.stop()
await db.close()
if (found) console.log(toldDiffering(found))
tell(found?.differences.length ?? 0)
process.exitCode = found ? 1 : 0
