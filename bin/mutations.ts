// Takes away each policy and each right in turn, and widens each policy: the model must notice every time.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Tx } from '#kernel/database'
import { root } from '#kernel/root'
import type { Comparison } from '../test/need-to-know/compared-world.ts'
import type { Mutant } from '../test/need-to-know/mutants.ts'
import './tsx.js'

// Pages are .tsx: the modules can be loaded only after the hook that reads them.
const { emptyDatabase } = await import('../test/support/empty-database.ts')
const { differingWorld } = await import('../test/need-to-know/many-worlds.ts')
const { mutants } = await import('../test/need-to-know/mutants.ts')
const { toldBriefly, toldDifference } = await import('../test/need-to-know/told-world.ts')

const SEED = 20_261_124
/** So many worlds about the table itself, with everybody in them; then so many about everything. */
const NEAR = 150
const FAR = 100
/** What only a rare world shows gets so many about the table before it counts as unnoticed. */
const RARE = 1500
const CONTROL = 100
const EVERYBODY = { reading: 99, changing: 99 }
/** In milliseconds, for making the world that shows it smaller. */
const SHRINKING = 600
const wanted = process.argv[2] ?? ''

// Only the embedded database's own user may do everything that is done here.
delete process.env.TEST_POSTGRES_URL
const db = await emptyDatabase()
// First the control: with nothing taken away everybody is answered as the model says.
const control = await asking(CONTROL, '', { asking: EVERYBODY })
if (control) {
  console.error(`Nothing was taken away, and yet: ${control}`)
  process.exit(1)
}
const all = (await mutants(db)).filter(({ name }) => name.includes(wanted))
const told: string[] = []
let survivors = 0
for (const mutant of all) {
  const line = await notice(mutant)
  told.push(line)
  console.log(line)
}
await db.close()
const outcome = `${all.length} mutants, ${survivors} survivors`
console.log(outcome)
if (!wanted) await writeFile(join(root, 'test/long/last-mutations.md'), report())
process.exitCode = survivors === 0 ? 0 : 1

/** The mutant, and the world that shows it. */
async function notice(mutant: Mutant): Promise<string> {
  const found =
    (await seenNear(mutant)) ??
    (await seenWithoutTriggers(mutant)) ??
    (await seenFar(mutant)) ??
    (await seenNear(mutant, '', RARE))
  if (found) return `${mutant.name} → ${found}`
  survivors++
  return `SURVIVED: ${mutant.name}`
}

async function asking(count: number, statement: string, more: Comparison = {}): Promise<string | undefined> {
  const spoil = (tx: Tx) => (statement ? sql.raw(statement).execute(tx) : Promise.resolve())
  const comparison = { ...more, spoil }
  const found = await differingWorld(db, { count, seed: SEED, shrinking: SHRINKING, comparison })
  const [first] = found?.differences ?? []
  return found && first && `${toldDifference(first)} — ${toldBriefly(found.world, first)}`
}

/** At its own table or function, where everybody asks and tries. */
function seenNear({ about, statement }: Mutant, before = '', count = NEAR): Promise<string | undefined> {
  return asking(count, [before, statement].filter(Boolean).join('; '), {
    about: what => about.includes(what),
    asking: EVERYBODY,
  })
}

/**
 * A trigger may refuse the same before the policy is asked. Then the policy is looked at alone, without the triggers of
 * its table; that only counts where without them, and with the policy whole, everything is as the model says.
 */
async function seenWithoutTriggers(mutant: Mutant): Promise<string | undefined> {
  if (!mutant.policyOn) return undefined
  const alone = `alter table ${mutant.policyOn} disable trigger user`
  const whole = await seenNear({ ...mutant, statement: '' }, alone)
  const found = whole ? undefined : await seenNear(mutant, alone)
  return found && `a trigger refuses the same; without it: ${found}`
}

function seenFar({ statement }: Mutant): Promise<string | undefined> {
  return asking(FAR, statement)
}

function report(): string {
  return [
    '# Mutations, last result',
    '',
    `Written by \`npm run mutations\` on ${new Date().toISOString().slice(0, 10)}. Each line takes one policy or right away, or widens a policy, and tells who saw it in which world: what the model says against what the database answered. With nothing taken away, ${CONTROL} worlds in which everybody asks and tries everything show no difference.`,
    '',
    `**${outcome}**`,
    '',
    ...told.map(line => `- ${line.replaceAll('|', '/').replaceAll('_', '\\_').replaceAll('*', '\\*')}`),
    '',
  ].join('\n')
}
