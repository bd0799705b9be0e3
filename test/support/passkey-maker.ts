import assert from 'node:assert/strict'
import type { Tx } from '#kernel/database'
import { comesIn, cookieBrowser, HERE } from './cookie-browser.ts'
import { mieke } from './people.ts'
import { softPasskey } from './soft-passkey.ts'

/** A browser of these tests. */
export type Browser = Awaited<ReturnType<typeof cookieBrowser>>
/** Where passkeys of these tests belong. */
export const LOCALHOST = { origin: HERE, rpID: 'localhost' }

/** Begins something that needs a passkey; gives the question. */
export async function asked(browser: Browser, path: string, fields = {}): Promise<string> {
  const { headers } = await browser.send(`/nl${path}/attempts`, fields)
  return /attempt=([\w-]{43,})$/.exec(headers.location ?? '')?.[1] ?? ''
}

/** Somebody signed in who makes a passkey. */
export async function maker(tx: Tx, person = mieke) {
  const browser = await cookieBrowser(tx)
  await comesIn(tx, browser, person)
  const passkey = softPasskey()
  const challenge = await asked(browser, '/account/passkeys')
  const made = await browser.send('/nl/account/passkeys', {
    attempt: challenge,
    name: 'Laptop',
    answer: passkey.make({ challenge, ...LOCALHOST }),
  })
  assert.equal(made.headers.location, '/nl/account?done=passkey')
  return { browser, passkey }
}
