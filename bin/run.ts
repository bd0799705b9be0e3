// Builds what has changed, then runs the command line.
import { buildIfNeeded } from './build.ts'

await buildIfNeeded()
process.argv.splice(1, 1, 'tandem')
// The built file exists only from here on.
const built = new URL('../dist/tandem.js', import.meta.url).href
await import(built)
