import { buildApp } from '#app'
import { as } from '#kernel/as'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import { exportPlan } from '#modules/plan'

/** Stands for a path: what the plan's door exports to whoever asks. */
export const EXPORTED_PLAN = 'export of the plan'

/** Stands before words: the list of people to which a search for them leads. */
export const SEARCHED_PEOPLE = 'search of people: '

/** Opens a page as somebody: its status and its markup. */
export type Opens = (
  asker: Asker,
  path: string,
) => Promise<{ readonly status: number; readonly html: string }>

const known = new WeakMap<Tx, Opens>()

/** The app on this transaction; built once for a connection, whoever asks. */
export async function pagesOn(tx: Tx): Promise<Opens> {
  const before = known.get(tx)
  if (before) return before
  let who: Asker = visitor
  const app = await buildApp({
    db: tx,
    story: false,
    assets: {},
    securityContact: 'mailto:test@tandem.example',
    askerOf: () => who,
  })
  const opens: Opens = async (asker, path) => {
    if (path === EXPORTED_PLAN)
      return { status: 200, html: JSON.stringify(await as(asker, 'plan', tx, exportPlan)) }
    who = asker
    const url = path.startsWith(SEARCHED_PEOPLE)
      ? await foundAt(app, path.slice(SEARCHED_PEOPLE.length))
      : path
    const { statusCode, body } = await app.inject({ url, headers: { accept: 'text/html' } })
    return { status: statusCode, html: body }
  }
  known.set(tx, opens)
  return opens
}

/** Sends the words, as a form does, and gives the address to which that leads. */
async function foundAt(app: Awaited<ReturnType<typeof buildApp>>, words: string): Promise<string> {
  const { headers } = await app.inject({
    method: 'POST',
    url: '/nl/search',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({ list: '/people', find: words }).toString(),
  })
  return headers.location ?? ''
}
