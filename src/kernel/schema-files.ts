import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Kysely } from 'kysely'
import { root } from './root.ts'

/** A full query builder over the owner's connections, for migrations only; it knows no table. */
export type OwnerDb = Kysely<Record<string, never>>

/** A test may name a module by its own folder, elsewhere. */
const folderOf = (module: string): string =>
  join(resolve(root, module === 'kernel' ? 'src' : 'src/modules', module), 'schema')

/** Step name → file; the name sorts by date and number, and carries the module because two may use the same file name. */
export async function datedFiles(modules: readonly string[]): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const module of modules) {
    for (const file of await filesIn(folderOf(module))) {
      if (/^\d{4}-\d\d-\d\d-\d\d-[a-z-]+\.sql$/.test(file))
        files.set(`${file} ${module}`, join(folderOf(module), file))
    }
  }
  return files
}

/** A module without tables has no such folder. */
const filesIn = async (folder: string): Promise<string[]> => (existsSync(folder) ? readdir(folder) : [])

/** What is stated again when any of it changes. */
type Stated = 'functions' | 'views' | 'policies' | 'embedded'

/** Its text: of functions.sql, and then of functions-….sql by name; empty when the module has none. */
export async function readStated(module: string, stem: Stated): Promise<string> {
  const parts = (await filesIn(folderOf(module))).filter(
    file => file.startsWith(`${stem}-`) && file.endsWith('.sql'),
  )
  const files = [`${stem}.sql`, ...parts.toSorted()].map(file => join(folderOf(module), file))
  const texts = await Promise.all(files.filter(existsSync).map(file => readFile(file, 'utf8')))
  return texts.join('\n')
}
