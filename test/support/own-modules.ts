import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { after } from 'node:test'
import { openEmbedded, type Database } from '#kernel/database'
import { migrate } from '#kernel/migrate'

/** File name → SQL; null takes the file away. */
type SchemaFiles = Readonly<Record<string, string | null>>

const folder = mkdtempSync(join(tmpdir(), 'tandem-'))
const folders: string[] = []
let opened: Promise<Database> | undefined
after(async () => {
  rmSync(folder, { recursive: true })
  await (await opened)?.close()
})

/** An embedded database of the tests' own, in which what they do is kept; whoever asks is its superuser. */
export const fresh = (): Promise<Database> => (opened ??= openEmbedded())

/** The modules that tests invented so far, by their folders. */
export const invented: readonly string[] = folders

/** Invents a module, or changes one, without telling the database. */
export function write(module: string, files: SchemaFiles): void {
  const home = join(folder, module)
  mkdirSync(join(home, 'schema'), { recursive: true })
  if (!folders.includes(home)) folders.push(home)
  for (const [file, text] of Object.entries(files))
    if (text === null) rmSync(join(home, 'schema', file))
    else writeFileSync(join(home, 'schema', file), text)
}

/** Invents a module, or changes one, and brings the database to what it says. */
export async function apply(module: string, files: SchemaFiles): Promise<void> {
  write(module, files)
  await migrate(await fresh(), folders)
}

/** Takes back a module that the database was never brought to. */
export function forget(module: string): void {
  folders.splice(
    folders.findIndex(home => basename(home) === module),
    1,
  )
}

/** The first column of what the superuser finds. */
export async function found(query: string, values: readonly unknown[] = []): Promise<unknown[]> {
  const { pool } = await fresh()
  const { rows } = await pool.query<unknown[]>({ text: query, values: [...values], rowMode: 'array' })
  return rows.map(([first]) => first)
}
