import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The project's folder, found from the source as well as from the built file. */
export const root: string = above(import.meta.dirname)

function above(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder
  return above(dirname(folder))
}
