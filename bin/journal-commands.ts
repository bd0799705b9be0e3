// The journal as a file, and its verification on another machine.
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { SingleBar } from 'cli-progress'
import type { Command } from 'commander'
import { readConfig } from '#config'
import { install } from '#kernel/as'
import type { Database } from '#kernel/database'
import { record } from '#kernel/record'
import { Refusal } from '#kernel/refusal'
import { root } from '#kernel/root'
import { exportedJournal, readSealingKey, verifyJournal, type Verification } from '#modules/journal'

type Working = (work: (db: Database) => Promise<void>) => Promise<void>

/** `tandem journal export` and `tandem journal verify`. */
export function addJournalCommands(tandem: Command, working: Working): void {
  const journal = tandem.command('journal').description('prove that nobody changed what was written')
  journal
    .command('export')
    .description('write entries and seals to a new file, for another machine to verify')
    .argument('<file>', 'the file to write, one line of JSON for each entry')
    .requiredOption(
      '--compartment <code>',
      'whose entries are written out, such as open, or all; of the others only the leaves',
    )
    .action((file: string, { compartment }: { compartment: string }) =>
      working(db => exportJournal(db, file, compartment)),
    )
  journal
    .command('verify')
    .description('verify an export; needs no database')
    .argument('<file>', 'what `journal export` wrote')
    .option('--key <file>', 'the public key that was published (PEM); without it the one in the export')
    .option('--seal <hash>', 'a seal that was published or mailed, which must be in the journal')
    .action(verifyExport)
}

async function exportJournal(db: Database, file: string, compartment: string): Promise<void> {
  const { publicKey } = readSealingKey(resolve(root, readConfig(process.env).journalKey))
  // Kept before the first line is written; its own seal comes later.
  await install('journal', db, tx => record(tx, { act: 'exported', kind: 'journal', facts: { compartment } }))
  const bar = new SingleBar({ format: '{value} lines', clearOnComplete: true })
  bar.start(0, 0)
  const written = createWriteStream(placeOf(file), { mode: 0o600, flags: 'wx' })
  await install('journal', db, tx =>
    pipeline(async function* () {
      for await (const line of exportedJournal(tx, publicKey, compartment)) {
        bar.increment()
        yield `${line}\n`
      }
    }, written),
  ).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EEXIST' ? new Refusal(`${file} is there already.`) : error
  })
  bar.stop()
  console.log(`The journal is in ${file}.`)
}

async function verifyExport(file: string, trusted: { key?: string; seal?: string }): Promise<void> {
  const lines = createInterface({ input: createReadStream(placeOf(file)) })
  const key = trusted.key === undefined ? undefined : await textOf(trusted.key)
  const found = await verifyJournal(lines, { key, head: trusted.seal }).catch(
    (error: NodeJS.ErrnoException) => {
      throw error.code === undefined ? error : new Refusal(`There is no readable file ${file}.`)
    },
  )
  console.log(countsOf(found))
  console.log(`Key ${found.signer || 'unknown'}`)
  console.log(`Last seal ${found.head || 'none'}`)
  for (const problem of found.problems) console.error(problem)
  if (found.problems.length > 0) process.exitCode = 1
  else console.log('Nothing that was sealed has been changed.')
  if (!key || !trusted.seal)
    console.log(
      'By this file alone: compare the key and the seal with those that were published (--key, --seal).',
    )
}

function countsOf({ entries, seals, waiting, forgotten, withheld, untied }: Verification): string {
  const counts = `${entries} entries under ${seals} seals; ${waiting} not sealed yet, ${forgotten} forgotten, ${withheld} of other compartments.`
  return untied === 0
    ? counts
    : `${counts}\nOf ${untied} that say nothing, from before, nothing proves to which compartment they belong.`
}

/** npm runs a script elsewhere than where the reader stands, and says where that was. */
const placeOf = (file: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), file)

const textOf = (file: string): Promise<string> =>
  readFile(placeOf(file), 'utf8').catch(() => {
    throw new Refusal(`There is no readable file ${file}.`)
  })
