import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import { chromium, type Browser } from 'playwright-core'
import { findChromium } from './chromium.ts'
import { startTandem, type Running } from './running.ts'

let opened: Promise<Browser> | undefined
const running = new Map<'on' | 'off', Promise<Running>>()
const folder = mkdtempSync(join(tmpdir(), 'tandem-journeys-'))

after(async () => {
  await (await opened)?.close()
  for (const server of running.values())
    await server.then(
      ({ end }) => end('SIGKILL'),
      () => undefined,
    )
  rmSync(folder, { recursive: true, force: true })
})

/** The browser of the whole run. */
export function browser(): Promise<Browser> {
  // Debian's Chromium has no sandbox for root.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  opened ??= chromium.launch({ executablePath: findChromium() ?? 'chromium', args })
  return opened
}

/** Where Tandem serves for the whole run: with the story, or with nothing in it. */
export async function placeOf(story: 'on' | 'off'): Promise<string> {
  const known = running.get(story)
  const server = known ?? startTandem({ STORY: story, DATA_DIRECTORY: join(folder, story) })
  running.set(story, server)
  return (await server).origin
}
