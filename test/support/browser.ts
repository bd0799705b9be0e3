import type { FastifyInstance } from 'fastify'
import { buildApp } from '#app'
import { visitor, type Asker } from '#kernel/asker'
import type { Database, Tx } from '#kernel/database'

/** The app as somebody uses it who has no browser: requests in, pages out, on the given database. */
export async function visiting(db: Database | Tx, asker: Asker = visitor) {
  const app = await buildApp({
    db,
    // Nobody steps in on PostgreSQL.
    story: !process.env.TEST_DATABASE_URL,
    assets: {},
    securityContact: 'mailto:test@tandem.example',
    askerOf: () => asker,
  })
  const open = (url: string) => app.inject({ url, headers: { accept: 'text/html' } })
  return {
    app,
    open,
    send: (url: string, fields: Readonly<Record<string, string>>) => sendForm(app, url, fields),
    /** Types a name in the search box of a list and follows where that leads. */
    search: async (url: string, find: string) => {
      const [, language = '', list = ''] = /^(\/..)(.*)$/.exec(url) ?? []
      const { headers } = await sendForm(app, `${language}/search`, { list, find })
      return open(String(headers.location))
    },
    upload: (url: string, file: string | Uint8Array<ArrayBuffer>) => sendFile(app, url, file),
  }
}

/** Sends a form as a browser does when a file is chosen in it. */
async function sendFile(app: FastifyInstance, url: string, file: string | Uint8Array<ArrayBuffer>) {
  const form = new FormData()
  form.set('file', new File([file], 'file.csv', { type: 'text/csv' }))
  const body = new Response(form)
  const headers = {
    'content-type': body.headers.get('content-type') ?? '',
    'sec-fetch-site': 'same-origin',
    accept: 'text/html',
  }
  return app.inject({ method: 'POST', url, headers, payload: Buffer.from(await body.arrayBuffer()) })
}

function sendForm(app: FastifyInstance, url: string, fields: Readonly<Record<string, string>>) {
  return app.inject({
    method: 'POST',
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'sec-fetch-site': 'same-origin',
      accept: 'text/html',
    },
    payload: new URLSearchParams(fields).toString(),
  })
}

/** The words of a page without its markup. */
export const wordsOn = (html: string): string =>
  html
    .replaceAll(/<(script|style|head)[^]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&#39;|&apos;/g, "'")
    .replaceAll(/&quot;/g, '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/[ \t\r\n]+/g, ' ')
