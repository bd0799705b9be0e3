import { spawnSync } from 'node:child_process'
import { createDatabase, startServer } from './support/postgres.ts'
import { runTandem } from './support/running.ts'
import { buildIfNeeded } from '../bin/build.ts'
await buildIfNeeded()
const server = await startServer()
const { serving, owner } = await createDatabase(server.url)
for (const command of [['migrate'], ['seed','story']]) console.log(await runTandem(command, { DATABASE_URL: serving, DATABASE_OWNER_URL: owner }))
spawnSync(process.execPath, ['--import', './bin/tsx.js', '--test', '--test-isolation=none', '--test-force-exit', '--test-timeout=60000', ...process.argv.slice(2)], { stdio: 'inherit', env: { ...process.env, TEST_POSTGRES_URL: server.url, TEST_DATABASE_URL: serving, TEST_DATABASE_OWNER_URL: owner } })
await server.stop()
