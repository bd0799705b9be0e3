// Prints every statement that Tandem sends for one page, with its parameters: node --import ./bin/tsx.js bench/record.ts /nl/plan
import { buildApp } from '#app'
import { openPostgres } from '#kernel/database'

const [path = '/nl/plan'] = process.argv.slice(2)
const db = openPostgres(process.env.DATABASE_URL ?? '', 1)
const statements: { text: string; values: unknown[] }[] = []
db.pool.on('connect', client => {
  const send = client.query.bind(client) as (...sent: unknown[]) => unknown
  Object.assign(client, {
    query: (text: string, values: unknown[] = [], ...more: unknown[]) => {
      statements.push({ text, values })
      return send(text, values, ...more)
    },
  })
})
const app = await buildApp({ db, story: false, assets: {}, securityContact: 'mailto:bench@tandem.example' })
const { statusCode } = await app.inject({
  url: path,
  headers: { accept: 'text/html', cookie: process.env.BENCH_COOKIE ?? '' },
})
if (statusCode !== 200) throw new Error(`${path} was answered with ${statusCode}.`)
console.log(JSON.stringify(statements))
await app.close()
await db.close()
