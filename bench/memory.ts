import { readFile } from 'node:fs/promises'
import type { Running } from '../test/support/running.ts'
import { ask } from './load.ts'

const REQUESTS = 2000
const PAGES = [
  '/nl/plan',
  '/fr/plan/measures/2.1',
  '/nl/plan/matrix',
  '/fr/plan/actions',
  '/nl/partners',
  '/nl/territories',
]

/** Megabytes of a server that has answered 2,000 requests: resident now, and at most. */
export async function memoryAfterRequests(server: Running): Promise<{ resident: number; peak: number }> {
  await ask(server.origin, PAGES, REQUESTS)
  const status = await readFile(`/proc/${server.process.pid}/status`, 'utf8')
  const megabytes = (name: string) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
  return { resident: megabytes('VmRSS'), peak: megabytes('VmHWM') }
}
