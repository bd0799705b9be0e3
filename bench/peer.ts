// The hand-written handler that Tandem is measured against: the same transaction, role and statements on the same
// driver, the same HTML, made from the rows by hand, and the same headers. No module, no query builder, no component. After the
// prologue it asks one thing after another; Tandem's pages may ask at once what does not wait for each other.
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import { openEmbedded, openPostgres, stepDown } from '#kernel/database'
import { registerHttp } from '#kernel/http'
import { peerPage, type Rows } from './peer-page.ts'
import { cutPeople, DIRECTORY, peerPeople, type PeopleRows } from './peer-people.ts'

interface Page {
  readonly path: string
  readonly statements: readonly { readonly text: string; readonly values: readonly unknown[] }[]
  readonly html: string
}

/** begin, role, asker. */
const PROLOGUE = 3
const pages = JSON.parse(readFileSync(process.env.PEER_PAGES ?? '', 'utf8')) as readonly Page[]
/** JSON keeps a proof as a list of bytes. */
const revived = (value: unknown): unknown =>
  Reflect.get(Object(value), 'type') === 'Buffer' ? Buffer.from(value as never) : value
const url = process.env.DATABASE_URL
const db = url ? openPostgres(url) : await openEmbedded(process.env.DATA_DIRECTORY)
await stepDown(db)
const app = Fastify()
await registerHttp(app)
for (const { path, statements, html } of pages) {
  const work = statements.slice(PROLOGUE, -1)
  const page = path === DIRECTORY ? peopleOf(html) : measureOf(html)
  app.get(path, async (_, reply) => {
    const client = await db.pool.connect()
    const rows = []
    try {
      const prologue = []
      for (const { text, values } of statements.slice(0, PROLOGUE)) {
        const answer = client.query(text, values.map(revived))
        prologue.push(answer)
        if (!client.pipeline) await answer
      }
      await Promise.all(prologue)
      for (const { text, values } of work) rows.push((await client.query(text, [...values])).rows)
      await client.query('commit')
    } finally {
      client.release()
    }
    reply.header('cache-control', path === DIRECTORY ? 'no-store' : 'private, no-cache')
    return reply.type('text/html').send(page(rows))
  })
}
function measureOf(html: string) {
  const frame = {
    head: html.slice(0, html.indexOf('<main')),
    foot: html.slice(html.indexOf('</main>') + '</main>'.length),
  }
  return (rows: unknown) => peerPage(frame, rows as Rows)
}

function peopleOf(html: string) {
  const parts = cutPeople(html)
  return (rows: unknown) => peerPeople(parts, rows as PeopleRows)
}
await app.listen({ port: 0, host: '127.0.0.1' })
console.log(`Tandem is ready: ${app.listeningOrigin}`)
process.once('SIGTERM', () => void app.close().then(() => db.close()))
