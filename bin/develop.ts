// One run of the server from its sources, with what the browser loads built first.
import { serve } from '../src/main.ts'
import { buildIfNeeded } from './build.ts'

await buildIfNeeded()
await serve()
