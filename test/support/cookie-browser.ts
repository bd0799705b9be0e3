import { sql } from 'kysely'
import { buildApp, type AppParts } from '#app'
import type { Database, Tx } from '#kernel/database'
import { install } from '#kernel/as'
import { printedLink } from '#modules/sign-in'
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

/** Somebody comes in by a link that whoever runs Tandem printed for them. */
export async function comesIn(db: Tx, browser: Pick<CookieBrowser, 'send'>, person: { readonly id: string }) {
  const path = await install('sign-in', db, tx => printedLink(tx, person.id, 'nl'))
  return browser.send(path)
}

type CookieBrowser = Awaited<ReturnType<typeof cookieBrowser>>

/** The mail that waits for an address, the last first; for tests that run as whoever migrates. */
export const mailTo = (db: Tx, address: string) =>
  install(
    'kernel',
    db,
    async tx =>
      (
        await sql<{ subject: string; body: string }>`select subject, body from kernel.mail
          where address = ${address} order by posted_at desc, ctid desc`.execute(tx)
      ).rows,
  )

/** The link that a mail holds. */
export const linkIn = (mail: { readonly body: string } | undefined): string =>
  /http\S+/.exec(mail?.body ?? '')?.[0] ?? ''
