// The tests, suite by suite: npm test, npm run test:postgres, npm run long.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { root } from '#kernel/root'
import { findOrInstallChromium } from '../test/support/chromium.ts'
import { createDatabase, openServer, type TestServer } from '../test/support/postgres.ts'
import { runTandem } from '../test/support/running.ts'
import { buildIfNeeded } from './build.ts'

/** Per suite that was run: its name, how many passed and failed, and in how many seconds. */
const outcomes: string[] = []

type Environment = Readonly<Record<string, string>>

interface Suite {
  readonly files: readonly string[]
  /** Only the tests that ask a database: the others show nothing new on another one. */
  readonly asking?: boolean
  /** In seconds, on two cores; above it there is a warning, never a failure. */
  readonly budget: number
  /** After so many seconds a single test is given up. */
  readonly patience: number
}

const DATABASE_TESTS = ['src/**/*.test.{ts,tsx}', 'test/*.test.ts', 'test/kernel/*.test.ts']

const suites = {
  database: { files: DATABASE_TESTS, budget: 180, patience: 60 },
  kills: { files: ['test/kill/*.test.ts'], budget: 45, patience: 300 },
  journeys: { files: ['test/journeys/*.test.ts'], budget: 400, patience: 300 },
  'all journeys': { files: ['test/journeys/*.test.ts'], budget: 900, patience: 300 },
  'database on PostgreSQL': { files: DATABASE_TESTS, asking: true, budget: 120, patience: 60 },
  'concurrency on PostgreSQL': { files: ['test/postgres/*.test.ts'], budget: 60, patience: 120 },
  'kills on PostgreSQL': { files: ['test/kill/*.test.ts'], budget: 45, patience: 300 },
  'twenty kills': { files: ['test/kill/*.test.ts'], budget: 150, patience: 900 },
  'twenty kills on PostgreSQL': { files: ['test/kill/*.test.ts'], budget: 100, patience: 900 },
} as const satisfies Record<string, Suite>

// Ending this way lets a PostgreSQL of our own be stopped too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
await buildIfNeeded()
const failed = await failedSuites()
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}.`)
process.exitCode = failed.length > 0 ? 1 : 0

async function failedSuites(): Promise<string[]> {
  if (process.argv.includes('--postgres')) return onPostgres('kills on PostgreSQL', { KILLS: '3' })
  if (process.argv.includes('--long')) {
    const report = { KILL_REPORT: join(root, 'test/long/last-kills.md') }
    const failures = [
      ...(await run('twenty kills', { KILLS: '20', ...report })),
      ...(await onPostgres('twenty kills on PostgreSQL', { KILLS: '20', ...report })),
      ...(await journeys('all journeys', { LONG: '1' })),
      ...(await scripted('2,000 worlds', 'bin/worlds.ts', '2000')),
      ...(await scripted('mutations', 'bin/mutations.ts')),
    ]
    await writeFile(join(root, 'test/long/last-result.md'), longReport())
    return failures
  }
  return [
    ...(await run('database')),
    ...(await run('kills', { KILLS: '3' })),
    ...(await journeys('journeys')),
  ]
}

async function journeys(name: 'journeys' | 'all journeys', env: Environment = {}): Promise<string[]> {
  if (filesOf(suites[name]).length === 0) return []
  const chromium = findOrInstallChromium()
  if (chromium) return run(name, { ...env, CHROMIUM_PATH: chromium })
  console.error('The journeys need a browser: install Chromium, or set CHROMIUM_PATH to one.')
  return [name]
}

/** The same database tests, and what the one connection of the embedded database cannot show. */
async function onPostgres(kills: keyof typeof suites, amount: Environment): Promise<string[]> {
  const server = await openServer()
  try {
    const env = await migrated(server)
    return [
      ...(await run('database on PostgreSQL', env)),
      ...(await run(kills, { ...env, ...amount })),
      // Last: it makes logins that no later migration would trust.
      ...(await run('concurrency on PostgreSQL', env)),
    ]
  } finally {
    await server.stop()
  }
}

async function migrated(server: TestServer): Promise<Environment> {
  const { serving, owner } = await createDatabase(server.url)
  for (const command of [['migrate'], ['seed', 'story']]) {
    const { code, said } = await runTandem(command, { DATABASE_URL: serving, DATABASE_OWNER_URL: owner })
    if (code !== 0) throw new Error(`tandem ${command.join(' ')}: ${said}`)
  }
  return { TEST_POSTGRES_URL: server.url, TEST_DATABASE_URL: serving, TEST_DATABASE_OWNER_URL: owner }
}

function filesOf({ files, asking }: Suite): string[] {
  const found = globSync(files, { cwd: root }).toSorted()
  return asking
    ? found.filter(file => readFileSync(join(root, file), 'utf8').match(/#test\/(empty-)?database/))
    : found
}

/** Runs a suite in one process; gives its name when it failed. */
async function run(name: keyof typeof suites, env: Environment = {}): Promise<string[]> {
  const { budget, patience } = suites[name]
  const files = filesOf(suites[name])
  if (files.length === 0) return []
  console.log(`\n— ${name} —`)
  const began = Date.now()
  const account = join(tmpdir(), `tandem-account-${process.pid}.tap`)
  const options = [
    '--test',
    '--test-isolation=none',
    '--test-force-exit',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${account}`,
    `--test-timeout=${patience * 1000}`,
  ]
  const child = spawn(process.execPath, ['--import', './bin/tsx.js', ...options, ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  const seconds = Math.round((Date.now() - began) / 100) / 10
  console.log(`${name}: ${seconds} s`)
  const counted = readFileSync(account, 'utf8')
  rmSync(account)
  const [passed = 0, lost = 0] = ['pass', 'fail'].map(how =>
    Number(new RegExp(`^# ${how} (\\d+)`, 'm').exec(counted)?.[1]),
  )
  outcomes.push(`| ${[name, passed, lost, seconds].join(' | ')} |`)
  if (seconds > budget) console.warn(`Warning: ${name} took longer than its budget of ${budget} s.`)
  return code === 0 ? [] : [name]
}

/** Runs a command that says itself whether all is well; gives its name when it is not. */
async function scripted(name: string, ...script: string[]): Promise<string[]> {
  console.log(`\n— ${name} —`)
  const began = Date.now()
  const child = spawn(process.execPath, script, { cwd: root, stdio: 'inherit' })
  const [code] = (await once(child, 'exit')) as [number | null]
  const good = code === 0
  outcomes.push(
    `| ${[name, good ? 1 : 0, good ? 0 : 1, Math.round((Date.now() - began) / 1000)].join(' | ')} |`,
  )
  return good ? [] : [name]
}

function longReport(): string {
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB`
  return [
    '# The long run, last result',
    '',
    `Written by \`npm run long\` on ${new Date().toISOString().slice(0, 10)}: ${machine}. The kills are told in last-kills.md, the mutations in last-mutations.md.`,
    '',
    '| suite | passed | failed | seconds |',
    '| --- | ---: | ---: | ---: |',
    ...outcomes,
    '',
  ].join('\n')
}
