// Pages are .tsx: what is measured can be loaded only after the hook that reads them.
import '../bin/tsx.js'

await import('./measured.ts')
