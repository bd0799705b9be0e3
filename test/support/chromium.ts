import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']

/** The browser for the journeys; installs Debian's when it may, and gives nothing when there is none to be had. */
export function findOrInstallChromium(): string | undefined {
  return findChromium() ?? (mayInstall() ? installChromium() : undefined)
}

/** CHROMIUM_PATH, or the first browser on the PATH that is built from Chromium. */
export function findChromium(): string | undefined {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(':')]
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...folders.flatMap(folder => NAMES.map(name => join(folder, name))),
  ]
  return candidates.find(path => path && isExecutable(path))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

const mayInstall = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

function installChromium(): string | undefined {
  console.log('The journeys need a browser: installing Debian’s chromium (apt-get install -y chromium)…')
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
  return findChromium()
}

const apt = (...args: string[]) =>
  spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
