import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.ts'

/** Built files by their plain name: 'tandem.css' → '/assets/tandem-4FQ2.css'. Throws when nothing was built. */
export const readAssets = (): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(root, 'dist/assets.json'), 'utf8')) as Record<string, string>
