// npm run bench: start-up, memory, speed against a hand-written handler, and bytes over the wire. Nothing is asserted.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { buildIfNeeded } from '../bin/build.ts'
import { root } from '#kernel/root'
import { createDatabase, openServer } from '../test/support/postgres.ts'
import { runTandem, startTandem } from '../test/support/running.ts'
import { fillDirectory } from './many-people.ts'
import { journalRows, journalSpeed } from './journal.ts'
import { median } from './load.ts'
import { memoryAfterRequests } from './memory.ts'
import { DIRECTORY } from './peer-people.ts'
import { compare, recordPages, type Ratio } from './ratio.ts'
import { startUpTimes } from './start-up.ts'
import { firstVisits, type Visit } from './wire.ts'

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'))
const data = join(folder, 'data')
const HEAD = [
  '| database | page | bytes | statements | Tandem /s | handler /s | ratio min | median | max | CPU Tandem ms | CPU handler ms |',
  '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
]
const report: string[] = heading()
try {
  await buildIfNeeded()
  await measureAll()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
await writeFile(join(root, 'bench/last-result.md'), `${report.join('\n')}\n`)

async function measureAll(): Promise<void> {
  const times = await startUpTimes(data)
  say(
    '## Start',
    `First start of all: ${seconds(times.first)}. Next ones, target ≤ 3 s: median ${seconds(median(times.next))} of ${times.next.map(seconds).join(', ')}.`,
  )
  const embedded = await startTandem({ DATA_DIRECTORY: data })
  const visits = await firstVisits(embedded.origin)
  const memory = { embedded: await memoryAfterRequests(embedded) }
  await embedded.end('SIGTERM')
  const server = await openServer()
  try {
    const { serving, owner, superuser } = await createDatabase(server.url)
    const env = { DATABASE_URL: serving, DATABASE_OWNER_URL: owner }
    for (const command of [['migrate'], ['seed', 'story']]) await runTandem(command, env)
    const running = await startTandem({ DATABASE_URL: serving })
    const onPostgres = await memoryAfterRequests(running)
    const pages = join(folder, 'pages.json')
    await recordPages(pages, running, serving)
    await running.end('SIGTERM')
    say(
      '## Memory after 2,000 requests',
      `Embedded: ${memory.embedded.resident} MB resident, at most ${memory.embedded.peak} (target ≤ 600). On PostgreSQL: ${onPostgres.resident} MB, at most ${onPostgres.peak} (target ≤ 200).`,
    )
    const onServer = { DATABASE_URL: serving }
    say(
      '## Speed against a hand-written handler',
      'Requests per second, median of alternating rounds; the handler makes the same transaction, role, statements and bytes: its HTML by hand from the rows, between a ready-made top and foot, with the same security headers. Target ≥ 0.80.',
      '',
      ...HEAD,
    )
    say(
      ...(await compare(pages, { tandem: onServer, peer: onServer }, 10)).map(result =>
        row('PostgreSQL', result),
      ),
    )
    const cookie = await fillDirectory(superuser)
    const asked = { paths: [DIRECTORY], cookie }
    const directory = join(folder, 'directory.json')
    const filled = await startTandem(onServer)
    await recordPages(directory, filled, serving, asked)
    await filled.end('SIGTERM')
    say(
      ...(await compare(directory, { tandem: onServer, peer: onServer }, 10, asked)).map(result =>
        row('PostgreSQL, 10,000 people', result),
      ),
    )
    const journal = [await journalSpeed({ url: serving }, pages)]
    await recordEmbedded(pages)
    const copy = join(folder, 'copy')
    cpSync(data, copy, { recursive: true })
    const apart = { tandem: { DATA_DIRECTORY: data }, peer: { DATA_DIRECTORY: copy } }
    say(...(await compare(pages, apart, 4)).map(result => row('embedded', result)))
    journal.push(await journalSpeed({ data }, pages))
    say('', '## The journal', ...journalRows(journal))
  } finally {
    await server.stop()
  }
  say('', '## Bytes over the wire', ...wire(visits))
}

/** The page of the embedded story says that one may step in: other bytes, the same statements. */
async function recordEmbedded(pages: string): Promise<void> {
  const embedded = await startTandem({ DATA_DIRECTORY: data })
  const recorded = JSON.parse(await readFile(pages, 'utf8')) as { path: string }[]
  const withHtml = []
  for (const page of recorded)
    withHtml.push({ ...page, html: await (await fetch(`${embedded.origin}${page.path}`)).text() })
  await writeFile(pages, JSON.stringify(withHtml))
  await embedded.end('SIGTERM')
}

function row(database: string, { path, bytes, statements, tandem, peer, ratios }: Ratio): string {
  const speeds = [tandem, peer].map(({ perSecond }) => Math.round(perSecond))
  const spread = [ratios[0] ?? 0, median(ratios), ratios.at(-1) ?? 0].map(ratio => ratio.toFixed(2))
  const processor = [tandem, peer].map(({ cpu }) => cpu.toFixed(2))
  return `| ${[database, path, bytes, statements, ...speeds, ...spread, ...processor].join(' | ')} |`
}

function wire(visits: readonly Visit[]): string[] {
  const over = visits.filter(({ html, rest }) => html + rest > 60_000)
  return [
    `First visits to all ${visits.length} public pages in Dutch and French, brotli, headers included; target ≤ 60 kB: ${over.length} above. The ten largest:`,
    '',
    '| page | HTML kB | style, script, font kB | together kB |',
    '| --- | ---: | ---: | ---: |',
    ...visits
      .slice(0, 10)
      .map(
        ({ path, html, rest }) =>
          `| ${path} | ${kilobytes(html)} | ${kilobytes(rest)} | ${kilobytes(html + rest)} |`,
      ),
  ]
}

function heading(): string[] {
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`
  return [
    '# Bench, last result',
    '',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.`,
    '',
  ]
}

function say(...rows: string[]): void {
  report.push(...rows)
  for (const line of rows) console.log(line)
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
