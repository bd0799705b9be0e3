import { buildApp, type AppParts } from '#app'
import type { Database, Tx } from '#kernel/database'
import { as } from '#kernel/as'
import { visitor } from '#kernel/asker'
import { outbox } from '#kernel/mail'
import { wordsOn } from './browser.ts'

/** Where the browsers of these tests find Tandem. */
export const HERE = 'http://localhost'

export const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

/** A browser that keeps its cookies, in front of the app as it is served. */
export async function cookieBrowser(db: Database | Tx, parts: Partial<AppParts> = {}) {
  const app = await buildApp({
    db,
    story: !process.env.TEST_DATABASE_URL,
    mails: true,
    assets: {},
    securityContact: 'mailto:test@tandem.example',
    ...parts,
  })
  const cookies = new Map<string, string>()
  const request = async (
    method: 'GET' | 'POST',
    url: string,
    fields: Readonly<Record<string, string>> = {},
  ) => {
    const answer = await app.inject({
      method,
      url: url.replace(/^https?:\/\/[^/]+/, ''),
      headers: {
        host: 'localhost',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        accept: 'text/html',
        'user-agent': FIREFOX,
        'sec-fetch-site': 'same-origin',
        'content-type': 'application/x-www-form-urlencoded',
      },
      ...(method === 'POST' && { payload: new URLSearchParams(fields).toString() }),
    })
    for (const { name, value } of answer.cookies) cookies.set(name, value)
    return answer
  }
  return {
    app,
    cookies,
    open: (url: string) => request('GET', url),
    send: (url: string, fields = {}) => request('POST', url, fields),
    /** What a page says, without its markup. */
    reads: async (url: string) => wordsOn((await request('GET', url)).body),
  }
}

/** The mail that waits for an address, the last first; the outbox is there in the embedded database only. */
export const mailTo = async (db: Database | Tx, address: string) =>
  (await as(visitor, 'sign-in', db, outbox)).filter(mail => mail.address === address)

/** The link that a mail holds. */
export const linkIn = (mail: { readonly body: string } | undefined): string =>
  /http\S+/.exec(mail?.body ?? '')?.[0] ?? ''
