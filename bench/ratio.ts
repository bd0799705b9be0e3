import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '#kernel/root'
import { startTandem, type Running } from '../test/support/running.ts'
import { load, median } from './load.ts'

const ROUNDS = 9
const SECONDS = 3
const PAGES = ['/nl/plan/measures/2.1', '/nl/plan/measures/2.3']

/** Tandem against the hand-written handler, page by page, in alternating rounds. */
export interface Ratio {
  readonly path: string
  readonly bytes: number
  readonly statements: number
  readonly tandem: Round
  readonly peer: Round
  readonly ratios: readonly number[]
}

type Environment = Readonly<Record<string, string>>

/** What the peer needs to know of the pages: the statements that Tandem sends, and the HTML that it answers. */
export async function recordPages(
  file: string,
  server: Running,
  databaseUrl: string,
  { paths = PAGES, cookie = '' }: Asked = {},
): Promise<void> {
  const pages = []
  for (const path of paths) {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', './bin/tsx.js', join(root, 'bench/record.ts'), path],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, DATABASE_URL: databaseUrl, BENCH_COOKIE: cookie },
      },
    )
    if (status !== 0) throw new Error(stderr)
    const html = await pageOf(server, path, cookie)
    pages.push({ path, statements: JSON.parse(stdout) as unknown, html })
  }
  await writeFile(file, JSON.stringify(pages))
}

/** Which pages, and the cookie of whoever asks for them; a visitor without it. */
interface Asked {
  readonly paths?: readonly string[]
  readonly cookie?: string
}

const pageOf = async ({ origin }: Running, path: string, cookie: string): Promise<string> =>
  (await fetch(`${origin}${path}`, { headers: { cookie } })).text()

/** Measures both on the same kind of database; the embedded ones each have their own folder. */
export async function compare(
  pages: string,
  { tandem, peer }: { tandem: Environment; peer: Environment },
  connections: number,
  { paths = PAGES, cookie = '' }: Asked = {},
): Promise<Ratio[]> {
  const servers = {
    tandem: await startTandem({ NODE_ENV: 'production', ...tandem }),
    peer: await startTandem({ NODE_ENV: 'production', PEER_PAGES: pages, ...peer }, 'bench/peer.ts'),
  }
  const results: Ratio[] = []
  for (const path of paths) results.push(await rounds({ path, pages, connections, cookie }, servers))
  await Promise.all([servers.tandem.end('SIGTERM'), servers.peer.end('SIGTERM')])
  return results
}

interface Measuring {
  readonly path: string
  readonly pages: string
  readonly connections: number
  readonly cookie: string
}

async function rounds(
  { path, pages, connections, cookie }: Measuring,
  servers: { tandem: Running; peer: Running },
): Promise<Ratio> {
  const html = await pageOf(servers.tandem, path, cookie)
  const same = html === (await pageOf(servers.peer, path, cookie))
  if (!same) throw new Error(`The two pages ${path} differ.`)
  const measured: { tandem: Round; peer: Round }[] = []
  for (const server of [servers.tandem, servers.peer])
    await measure(server, path, { connections, cookie, seconds: 3 })
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? (['tandem', 'peer'] as const) : (['peer', 'tandem'] as const)
    const found: Partial<Record<'tandem' | 'peer', Round>> = {}
    for (const who of order)
      found[who] = await measure(servers[who], path, { connections, cookie, seconds: SECONDS })
    if (found.tandem && found.peer) measured.push({ tandem: found.tandem, peer: found.peer })
  }
  const medianOf = (who: 'tandem' | 'peer', what: keyof Round) =>
    median(measured.map(round => round[who][what]))
  return {
    path,
    bytes: Buffer.byteLength(html),
    statements: await statementsOf(path, pages),
    tandem: { perSecond: medianOf('tandem', 'perSecond'), cpu: medianOf('tandem', 'cpu') },
    peer: { perSecond: medianOf('peer', 'perSecond'), cpu: medianOf('peer', 'cpu') },
    ratios: measured.map(({ tandem, peer }) => tandem.perSecond / peer.perSecond).toSorted((a, b) => a - b),
  }
}

/** Requests per second, and milliseconds of processor per request: the second hardly feels what else the machine does. */
export interface Round {
  readonly perSecond: number
  readonly cpu: number
}

async function measure(
  server: Running,
  path: string,
  asked: { connections: number; seconds: number; cookie: string },
): Promise<Round> {
  const before = await processorTime(server)
  const { perSecond, answered } = await load(`${server.origin}${path}`, asked)
  return { perSecond, cpu: ((await processorTime(server)) - before) / answered }
}

/** Milliseconds that a process has used so far; Linux counts in hundredths of a second. */
async function processorTime({ process: { pid } }: Running): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** How many statements a page takes, the prologue and the commit among them. */
async function statementsOf(path: string, pages: string): Promise<number> {
  const recorded = JSON.parse(await readFile(pages, 'utf8')) as { path: string; statements: unknown[] }[]
  return recorded.find(page => page.path === path)?.statements.length ?? 0
}
