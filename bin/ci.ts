// The definition of done: each step by its name, stopping at the first that fails.
import { spawnSync } from 'node:child_process'
import { root } from '../src/kernel/root.ts'

const STEPS: readonly (readonly [name: string, ...command: string[]])[] = [
  ['types', 'node_modules/.bin/tsc', '--noEmit'],
  ['lint', 'node_modules/.bin/oxlint', '--type-aware', 'src', 'bin', 'test', 'bench'],
  ['format', 'node_modules/.bin/oxfmt', '--check', 'src', 'bin', 'test', 'bench'],
  ['dead code', 'node_modules/.bin/knip'],
  ['generated files are up to date', process.execPath, 'bin/types.ts', '--check'],
  ['tests, with journeys in a browser', process.execPath, 'bin/test.ts'],
  ['the same database tests on PostgreSQL', process.execPath, 'bin/test.ts', '--postgres'],
]

for (const [name, command = '', ...args] of STEPS) {
  const began = Date.now()
  console.log(`\n== ${name}`)
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  console.log(
    `== ${name}: ${status === 0 ? 'good' : 'failed'}, ${((Date.now() - began) / 1000).toFixed(1)} s`,
  )
  if (status !== 0) process.exit(status ?? 1)
}
