import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { root } from '#kernel/root'

/** Tandem as it runs for people: the built command line in a process of its own. */
export interface Running {
  readonly origin: string
  readonly process: ChildProcess
  /** Sends a signal and waits for the end; gives the exit code, or the signal that ended it. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | string>
}

type Environment = Readonly<Record<string, string>>

/** Starts a server and waits until it listens; throws what it said when it ends before that. */
export async function startTandem(env: Environment, program = 'dist/tandem.js'): Promise<Running> {
  const server = start([join(root, program), 'serve'], env)
  const ended = once(server, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  const abandon = () => server.kill('SIGKILL')
  process.once('exit', abandon)
  void ended.then(() => process.off('exit', abandon))
  const origin = await new Promise<string>((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said = `${said}${chunk.toString()}`.slice(-4000)
      const [, found] = /Tandem is ready: (\S+)/.exec(said) ?? []
      if (found) resolve(found)
    }
    server.stdout?.on('data', listen)
    server.stderr?.on('data', listen)
    void ended.then(code => reject(new Error(`Tandem ended with ${code}: ${said}`)))
  })
  const end = (signal: NodeJS.Signals) => {
    server.kill(signal)
    return ended
  }
  return { origin, process: server, end }
}

const PATIENCE = 50_000

/** Runs a command of Tandem to its end, which must come soon; gives its exit code and all that it said. */
export async function runTandem(
  args: readonly string[],
  env: Environment,
): Promise<{ code: number; said: string }> {
  const command = start([join(root, 'dist/tandem.js'), ...args], env)
  let said = ''
  for (const stream of [command.stdout, command.stderr])
    stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const abandon = () => command.kill('SIGKILL')
  process.once('exit', abandon)
  const waiting = setTimeout(abandon, PATIENCE)
  const [code] = (await once(command, 'close')) as [number | null]
  clearTimeout(waiting)
  process.off('exit', abandon)
  return { code: code ?? -1, said }
}

/** What npm start asks of Node for its memory holds for the servers of the bench and the tests too. */
const MEMORY = process.execArgv.filter(option =>
  /^--(max-semi-space-size|heap-growing-percent)=/.test(option),
)

/** Nothing of the environment of the tests comes through. */
function start(args: readonly string[], env: Environment): ChildProcess {
  const inherited = { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR }
  return spawn(process.execPath, [...MEMORY, ...args], {
    cwd: root,
    env: { ...inherited, PORT: '0', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** A port on which nothing listens at this moment. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
