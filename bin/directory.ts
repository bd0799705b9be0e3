// The directory of people and mandates as a file, for files that are too large for a form.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { SingleBar } from 'cli-progress'
import type { Command } from 'commander'
import { install } from '#kernel/as'
import type { Database, Tx } from '#kernel/database'
import { record } from '#kernel/record'
import { Refusal } from '#kernel/refusal'
import {
  countsOf,
  exportDirectory,
  keepLines,
  linesIn,
  UnreadableFile,
  whyRefused,
  type Line,
  type Verdict,
} from '#modules/network'

const MOST_LINES = 1_000_000
const BATCH = 500

type Working = (work: (db: Database) => Promise<void>) => Promise<void>

/** `tandem network import` and `tandem network export`. */
export function addDirectoryCommands(tandem: Command, working: Working): void {
  const network = tandem.command('network').description('read and write the directory of people and mandates')
  network
    .command('import')
    .description('keep people and mandates from a CSV file; again changes nothing')
    .argument('<file>', 'a CSV file in UTF-8, with ; or , between the fields')
    .option('--dry-run', 'keep nothing')
    .action((file: string, { dryRun = false }: { dryRun?: boolean }) =>
      working(db => importDirectory(db, file, dryRun)),
    )
  network
    .command('export')
    .description('print everybody with an address, with every mandate, as CSV')
    .action(() => working(writeDirectory))
}

async function writeDirectory(db: Database): Promise<void> {
  const { csv } = await install('network', db, async tx => {
    const exported = await exportDirectory(tx)
    await record(tx, { act: 'exported', kind: 'person', facts: { lines: exported.lines } })
    return exported
  })
  process.stdout.write(csv)
}

/** Each batch is kept when it is done: stopped halfway, the next run finds those lines there already. */
async function importDirectory(db: Database, file: string, dryRun: boolean): Promise<void> {
  const total = { added: 0, changed: 0, same: 0, refused: 0 }
  // npm runs a script elsewhere than where the reader stands, and says where that was.
  const path = resolve(process.env.INIT_CWD ?? process.cwd(), file)
  const { size } = await stat(path).catch(() => ({ size: undefined }))
  if (size === undefined) throw new Refusal(`There is no readable file ${file}.`)
  const bar = new SingleBar({ format: '{bar} {percentage}%', clearOnComplete: true })
  bar.start(size, 0)
  try {
    for await (const batch of batchesOf(linesIn(textOf(path, file, bar), MOST_LINES))) {
      const verdicts = await keepBatch(db, batch, dryRun)
      tellRefused(verdicts, total.refused, bar)
      for (const verdict of verdicts) total[verdict.result] += 1
    }
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Refusal(`${error.message} ${saidOf(total, dryRun)}`)
    throw error
  } finally {
    bar.stop()
  }
  console.log(saidOf(total, dryRun))
}

const saidOf = ({ added, changed, same, refused }: ReturnType<typeof countsOf>, dryRun: boolean) =>
  `${dryRun ? 'Nothing was kept. ' : ''}Added ${added}, changed ${changed}, there already ${same}, refused ${refused}.`

/** The first of them: a file of a million wrong lines is wrong in the same way. */
const TOLD = 100

function tellRefused(verdicts: readonly Verdict[], before: number, bar: SingleBar): void {
  const refused = verdicts.filter(({ result }) => result === 'refused').slice(0, Math.max(0, TOLD - before))
  if (refused.length === 0) return
  bar.stop()
  for (const { line, reason } of refused)
    console.error(`line ${line}: ${reason === undefined ? '' : whyRefused(reason, 'en')}`)
  bar.start(bar.getTotal(), 0)
}

/** A dry run is the real one, undone. */
async function keepBatch(db: Database, lines: readonly Line[], dryRun: boolean): Promise<Verdict[]> {
  let verdicts: Verdict[] = []
  const work = async (tx: Tx) => {
    verdicts = await keepLines(tx, lines, undefined)
    if (dryRun) throw new Undone()
    await record(tx, { act: 'imported', kind: 'person', facts: countsOf(verdicts) })
  }
  await install('network', db, work).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error
  })
  return verdicts
}

class Undone extends Error {}

async function* batchesOf(lines: AsyncIterable<Line>): AsyncGenerator<Line[]> {
  let batch: Line[] = []
  for await (const line of lines) {
    batch.push(line)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

async function* textOf(path: string, file: string, bar: SingleBar): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      const text = decoder.decode(chunk, { stream: true })
      if (text.includes('\0')) throw new TypeError('No text.')
      bar.increment(chunk.length)
      yield text
    }
    decoder.decode()
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal(`${file} is not a text in UTF-8.`)
    throw error
  }
}
