import { spawnSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '#kernel/root'
import { startTandem, type Running } from '../test/support/running.ts'
import { median, requestsPerSecond } from './load.ts'

const ROUNDS = 5
const SECONDS = 4
export const PAGES = ['/nl/plan/measures/2.1', '/nl/plan/measures/2.3']

/** Tandem against the hand-written handler, page by page, in alternating rounds. */
export interface Ratio {
  readonly path: string
  readonly bytes: number
  readonly statements: number
  readonly tandem: number
  readonly peer: number
  readonly ratios: readonly number[]
}

type Environment = Readonly<Record<string, string>>

/** What the peer needs to know of the pages: the statements that Tandem sends, and the HTML that it answers. */
export async function recordPages(file: string, server: Running, databaseUrl: string): Promise<void> {
  const pages = []
  for (const path of PAGES) {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', './bin/tsx.js', join(root, 'bench/record.ts'), path],
      { cwd: root, encoding: 'utf8', env: { ...process.env, DATABASE_URL: databaseUrl } },
    )
    if (status !== 0) throw new Error(stderr)
    const html = await (await fetch(`${server.origin}${path}`)).text()
    pages.push({ path, statements: JSON.parse(stdout) as unknown, html })
  }
  await writeFile(file, JSON.stringify(pages))
}

/** Measures both on the same kind of database; the embedded ones each have their own folder. */
export async function compare(
  pages: string,
  { tandem, peer }: { tandem: Environment; peer: Environment },
  connections: number,
): Promise<Ratio[]> {
  const servers = {
    tandem: await startTandem({ NODE_ENV: 'production', ...tandem }),
    peer: await startTandem({ NODE_ENV: 'production', PEER_PAGES: pages, ...peer }, 'bench/peer.ts'),
  }
  const results: Ratio[] = []
  for (const path of PAGES) results.push(await rounds(path, pages, servers, connections))
  await Promise.all([servers.tandem.end('SIGTERM'), servers.peer.end('SIGTERM')])
  return results
}

async function rounds(
  path: string,
  pages: string,
  servers: { tandem: Running; peer: Running },
  connections: number,
): Promise<Ratio> {
  const html = await (await fetch(`${servers.tandem.origin}${path}`)).text()
  const same = html === (await (await fetch(`${servers.peer.origin}${path}`)).text())
  if (!same) throw new Error(`The two pages ${path} differ.`)
  const measure = (server: Running, seconds: number) =>
    requestsPerSecond(`${server.origin}${path}`, { connections, seconds })
  for (const server of [servers.tandem, servers.peer]) await measure(server, 2)
  const measured: { tandem: number; peer: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const first = await measure(round % 2 === 0 ? servers.tandem : servers.peer, SECONDS)
    const second = await measure(round % 2 === 0 ? servers.peer : servers.tandem, SECONDS)
    measured.push(round % 2 === 0 ? { tandem: first, peer: second } : { tandem: second, peer: first })
  }
  return {
    path,
    bytes: Buffer.byteLength(html),
    statements: await statementsOf(path, pages),
    tandem: median(measured.map(({ tandem }) => tandem)),
    peer: median(measured.map(({ peer }) => peer)),
    ratios: measured.map(({ tandem, peer }) => tandem / peer).toSorted((a, b) => a - b),
  }
}

/** How many statements a page takes, the prologue and the commit among them. */
async function statementsOf(path: string, pages: string): Promise<number> {
  const recorded = JSON.parse(await readFile(pages, 'utf8')) as { path: string; statements: unknown[] }[]
  return recorded.find(page => page.path === path)?.statements.length ?? 0
}
