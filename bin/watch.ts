// Serves from the sources and begins again when one changes.
import { spawn } from 'node:child_process'
import { root } from '../src/kernel/root.ts'

const command = ['--watch', '--watch-path=src', '--import', './bin/tsx.js', 'bin/develop.ts']
const server = spawn(process.execPath, command, { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', code => process.exit(code ?? 0))
