// The command line. Each command says in its help what it needs.
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { SingleBar } from 'cli-progress'
import { Command, InvalidArgumentError } from 'commander'
import { readConfig } from '#config'
import { install } from '#kernel/as'
import type { Database } from '#kernel/database'
import { dayOf } from '#kernel/dates'
import { Refusal } from '#kernel/refusal'
import { exportPlan, inPlainWords, keepReading, readPlan } from '#modules/plan'
import { serve } from '../src/main.ts'
import { addDirectoryCommands } from './directory.ts'
import { addJournalCommands } from './journal-commands.ts'
import { openToWork } from '../src/open.ts'
import { seedStory } from '../src/seed.ts'
import { personCommands } from './person.ts'

const tandem = new Command('tandem')
  .description('Tandem: carry out a prevention plan together.')
  .showHelpAfterError()

tandem
  .command('serve')
  .description('serve Tandem until stopped; settings come from the environment')
  .action(serve)

tandem
  .command('migrate')
  .description('bring the database up to date (PostgreSQL: DATABASE_URL and DATABASE_OWNER_URL)')
  .action(() => working(async () => console.log('The database is up to date.')))

tandem
  .command('seed')
  .description('fill the database')
  .command('story')
  .description('tell the fictitious story; running it again changes nothing')
  .option('--scale <times>', 'tell it so many times, for load work', wholeNumber, 1)
  .action(({ scale }: { scale: number }) => working(db => seedWithProgress(db, scale)))

personCommands(tandem)

const plan = tandem.command('plan').description('read and write the plan')

plan
  .command('import')
  .description('read the text of a plan and, when confirmed, keep it as a draft')
  .argument('<file>', 'a text file in UTF-8, in Dutch or French')
  .option('--dry-run', 'keep nothing')
  .option('--json', 'print what was read as JSON')
  .option('--yes', 'keep it without asking')
  .action(importPlan)

plan
  .command('export')
  .description('print the plan that stands, as JSON')
  .action(() =>
    working(async db => console.log(JSON.stringify(await install('plan', db, exportPlan), null, 2))),
  )

addDirectoryCommands(tandem, working)
addJournalCommands(tandem, working)

try {
  await tandem.parseAsync()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function wholeNumber(written: string): number {
  const number = Number(written)
  if (!Number.isInteger(number) || number < 1 || number > 1000)
    throw new InvalidArgumentError('a whole number from 1 to 1000.')
  return number
}

async function working(work: (db: Database) => Promise<void>): Promise<void> {
  const db = await openToWork(readConfig(process.env))
  try {
    await work(db)
  } finally {
    await db.close()
  }
}

/** Each piece is kept when it is done: stopped halfway, the next run goes on from there. */
async function seedWithProgress(db: Database, scale: number): Promise<void> {
  const bar = new SingleBar({ format: '{bar} {value}/{total}', clearOnComplete: true })
  bar.start(scale * 2, 0)
  await seedStory(db, { today: dayOf(new Date()), scale, done: pieces => bar.increment(pieces) })
  bar.stop()
  console.log(`The story has been told ${scale === 1 ? 'once' : `${scale} times`}.`)
}

async function importPlan(file: string, options: ImportOptions): Promise<void> {
  const source = await textOf(file)
  const reading = readPlan(source)
  const said = inPlainWords(reading)
  if (options.json) console.log(JSON.stringify(said, null, 2))
  else for (const line of summaryOf(said)) console.log(line)
  if (options.dryRun) return
  if (reading.measures.length === 0) throw new Refusal('This text holds no numbered measure.')
  if (options.yes || (await confirmed())) await keep(reading, source, basename(file))
}

interface ImportOptions {
  readonly dryRun?: boolean
  readonly json?: boolean
  readonly yes?: boolean
}

/** npm runs a script elsewhere than where the reader stands, and says where that was. */
function placeOf(file: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), file)
}

/** The file's text. */
async function textOf(file: string): Promise<string> {
  const bytes = await readFile(placeOf(file)).catch(() => undefined)
  if (!bytes) throw new Refusal(`There is no readable file ${file}.`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(`${file} is not a text in UTF-8.`)
  }
}

async function keep(reading: ReturnType<typeof readPlan>, source: string, name: string): Promise<void> {
  const year = Number(dayOf(new Date()).slice(0, 4))
  const period = { starts_on: `${year}-01-01`, ends_on: `${year + 4}-12-31` }
  const title = { [reading.language]: name }
  await working(async db => {
    await install('plan', db, tx => keepReading(tx, reading, { title, ...period, source, by: null }))
    console.log('Kept as a draft. The regional coordinator confirms and adopts it in Tandem.')
  })
}

function* summaryOf({ measures, missions, actions, ignored, notPlaced }: ReturnType<typeof inPlainWords>) {
  for (const { number, text, reason } of measures)
    yield `${number}  ${short(text)}${reason ? `\n     ${reason}` : ''}`
  for (const { title } of missions) yield `mission  ${short(title)}`
  for (const { title, answers } of actions)
    yield `action  ${short(title)}  → ${answers.map(({ measure, how }) => `${measure} ${how}`).join(', ') || 'none'}`
  yield `${ignored.length} set aside with a reason, ${notPlaced.length} not placed.`
  for (const { line, text } of notPlaced) yield `not placed, line ${line}: ${short(text)}`
}

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text
}

async function confirmed(): Promise<boolean> {
  if (!process.stdin.isTTY) return false
  const asking = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await asking.question('Keep this as a draft? [y/N] ')
  asking.close()
  return answer.trim().toLowerCase() === 'y'
}
