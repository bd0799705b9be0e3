import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { root } from '#kernel/root'
import { freePort } from '../test/support/running.ts'

const TIMES = 5

/** Milliseconds from `npm start` to the first answer on /health: the first start of all, and each of the next ones. */
export async function startUpTimes(folder: string): Promise<{ first: number; next: number[] }> {
  const first = await startOnce(folder)
  const next: number[] = []
  for (let time = 0; time < TIMES; time++) next.push(await startOnce(folder))
  return { first, next }
}

async function startOnce(folder: string): Promise<number> {
  const port = await freePort()
  const began = performance.now()
  const npm = spawn('npm', ['start', '--silent'], {
    cwd: root,
    env: { ...process.env, PORT: `${port}`, DATA_DIRECTORY: folder, LOG_LEVEL: 'silent' },
    stdio: 'ignore',
    detached: true,
  })
  const ended = once(npm, 'exit')
  await healthy(`http://127.0.0.1:${port}/health`)
  const milliseconds = performance.now() - began
  // The whole group: npm, what it runs and Tandem.
  if (npm.pid) process.kill(-npm.pid, 'SIGTERM')
  await ended
  await gone(`http://127.0.0.1:${port}/health`)
  return milliseconds
}

async function healthy(url: string): Promise<void> {
  for (;;) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

async function gone(url: string): Promise<void> {
  while (await fetch(url).catch(() => undefined)) await new Promise(resolve => setTimeout(resolve, 50))
  // It listens no more, and closes its database now.
  await new Promise(resolve => setTimeout(resolve, 1000))
}
