import { setTimeout } from 'node:timers/promises'
import type { Database } from '#kernel/database'
import { moveImports } from './import-batch.ts'

/** Works on the files that were sent, for as long as the server runs. */
export interface Importing {
  /** Looks at once, because something was kept. */
  readonly look: () => void
  /** Ends after the batch that is under way; the next start goes on there. */
  readonly stop: () => Promise<void>
}

/** In milliseconds; how long a file waits at most that another process was sent, or whose work broke off. */
const PAUSE = 5000
/** In milliseconds; the embedded database leaves no turn to whoever asks for a page while work follows upon work. */
const BREATH = 20

/** Begins to work. Several servers may do so: a file that one of them holds is left to it. */
export function keepImporting(db: Database, tell: (error: unknown) => void): Importing {
  let running: Promise<void> | undefined
  let again = false
  let stopped = false

  const moveAll = async () => {
    // oxlint-disable-next-line no-unmodified-loop-condition -- stop() changes it meanwhile
    while (!stopped && (await moveImports(db))) await setTimeout(BREATH)
  }
  const look = () => {
    again = running !== undefined
    running ??= moveAll()
      .catch(tell)
      .finally(() => {
        running = undefined
        if (again && !stopped) look()
      })
  }
  const timer = setInterval(look, PAUSE)
  timer.unref()
  look()
  const stop = async () => {
    stopped = true
    clearInterval(timer)
    await running
  }
  return { look, stop }
}
