import assert from 'node:assert/strict'
import { test } from 'node:test'
import { visitor, type Asker } from '#kernel/asker'
import type { Tx } from '#kernel/database'
import type { Route } from '#kernel/route'
import { languages } from '#kernel/text'
import { modules } from '#modules'
import { storyId } from '#modules/network'
import { visiting, wordsOn } from '#test/browser'
import { database, undone } from '#test/database'
import { joris, mieke, oscar, roland, samira, tine } from '#test/people'

const routes = modules.flatMap(module => module.routes)
/** These lead to the organisation's own sign-in, or back from it. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  '/sign-in/provider',
  '/sign-in/provider/return',
  '/sign-in/provider/end',
])
const pages = (staff: boolean) =>
  routes.filter(route => route.method === 'GET' && route.staff === staff && !ELSEWHERE.has(route.path))

/** Only the story's mail is read. */
const isThere = ({ path }: Route) => database.embedded || path !== '/outbox'

/** Whoever signs in has these, with a mandate or without one. */
const OWN: ReadonlySet<string> = new Set([
  '/account/passkeys',
  '/account/passkeys/attempts',
  '/account/passkeys/new',
  '/account',
  '/account/language',
  '/account/sessions/removal',
  '/sign-in/again',
  '/sign-in/proven',
])

const second = storyId('version second')
const talks = storyId('action molenbeek-canal-talks 1')
const reached = storyId(`milestone ${talks} Eerste gespreksavond in het Huis van Culturen`)

/** A record that exists, for each kind of place in a path. */
const records = ({ draft, file }: Made): readonly (readonly [place: string, record: string])[] => [
  ['/plan/drafts/:id/action/:key', `${draft}/action/${storyId('action strategy')}`],
  ['/plan/drafts/:id/:kind/:key', `${draft}/measure/2.3`],
  ['/plan/drafts/:id', draft],
  ['/plan/versions/:id', `/plan/versions/${second}`],
  ['/plan/actions/:id/milestones/:milestone', `/plan/actions/${talks}/milestones/${reached}`],
  ['/plan/actions/:id', `/plan/actions/${talks}`],
  ['/plan/measures/:number', '/plan/measures/2.1'],
  ['/partners/:slug', '/partners/molenbeek'],
  // In the story nobody has broken the glass.
  ['/oversight/broken-glass/:id', `/oversight/broken-glass/${reached}`],
  ['/territories/:code', '/territories/5340'],
  ['/people/imports/:id', file],
  ['/people/overseers/:id', `/people/overseers/${storyId('mandate tine oversight-safe-brussels')}`],
  ['/people/:id', `/people/${samira.id}`],
  ['/successions/:id', `/successions/${storyId('succession de-zesde-brug')}`],
  ['/seats/:id', `/seats/${storyId('seat regional-platform jette')}`],
  ['/mandates/:id', `/mandates/${storyId('mandate samira molenbeek')}`],
  ['/account/linked/:account', `/account/linked/${storyId('account')}`],
  ['/account/passkeys/:passkey', `/account/passkeys/${storyId('passkey')}`],
  ['/sign-in/links/:token', '/sign-in/links/none'],
  ['/sign-in/invitations/:person', `/sign-in/invitations/${joris.id}`],
  ['/account/sessions/:session', `/account/sessions/${storyId('session')}`],
]
const filledIn = ({ path }: Route, made: Made): string => {
  const filled = records(made).reduce((left, [place, record]) => left.replace(place, record), path)
  assert.ok(!filled.includes(':'), `say above which real record stands in ${path}`)
  return filled.replace(/\/$/, '')
}

/** What Mieke makes as she makes it: a draft, and a file of people that she sent. */
interface Made {
  readonly draft: string
  readonly file: string
}

async function madeIn(tx: Tx): Promise<Made> {
  const { send, upload } = await visiting(tx, mieke)
  const draft = await send(`/nl/plan/versions/${second}/draft`, {})
  const file = await upload(
    '/nl/people/import',
    'address;name;language;partner;function;represents;stands_in;starts_on;ends_on\n;;;;;;;;',
  )
  const pathIn = ({ headers }: typeof draft) => String(headers.location).replace(/^\/nl/, '')
  return { draft: pathIn(draft), file: pathIn(file) }
}

test(
  'everybody reads every public page in Dutch, French and English',
  undone(async tx => {
    const made = await madeIn(tx)
    const { open } = await visiting(tx)
    for (const route of pages(false).filter(isThere))
      for (const language of languages) {
        const { statusCode, body } = await open(`/${language}${filledIn(route, made)}`)
        assert.equal(statusCode, 200, route.path)
        assert.match(body, new RegExp(`<html lang="${language}"[^]*<h1[^>]*>[^<]`), route.path)
      }
  }),
)

test(
  'somebody without a mandate gets 404 everywhere where staff work; a visitor is asked to sign in',
  undone(async tx => {
    const made = await madeIn(tx)
    const sent = { action: storyId('action platform'), partner: storyId('partner jette'), role: 'supports' }
    for (const [who, status] of [
      [{ ...oscar, fresh: true }, 404],
      [{ ...roland, fresh: true }, 404],
      [visitor, 303],
    ] as const) {
      const { open, send } = await visiting(tx, who)
      for (const route of routes.filter(({ staff, path }) => staff && (who === visitor || !OWN.has(path)))) {
        const url = `/fr${filledIn(route, made)}`
        const answer = await (route.method === 'GET' ? open(url) : send(url, sent))
        assert.equal(answer.statusCode, status, `${route.method} ${route.path}`)
        if (status === 303) assert.equal(answer.headers.location, '/fr/sign-in')
      }
    }
  }),
)

test(
  'a coordinator, or an overseer, opens every page where staff work: the addresses above are those of real records',
  undone(async tx => {
    const made = await madeIn(tx)
    const opener = await working(tx)
    for (const route of pages(true))
      assert.equal((await opener(route).open(`/nl${filledIn(route, made)}`)).statusCode, 200, route.path)
  }),
)

/** Who works on which page: the coordinator on most, and the overseer who has begun a look where the journal is seen. */
async function working(tx: Tx) {
  const coordinator = await visiting(tx, { ...mieke, fresh: true })
  const overseer = await visiting(tx, tine)
  await overseer.send('/nl/oversight', { compartment: 'open', reason: 'Controle van alle schermen' })
  return ({ path }: Route) => (path.startsWith('/oversight') ? overseer : coordinator)
}

test(
  '‘not found’ tells nobody whether there is something: its bytes are the same for a draft, for nothing and for nonsense',
  undone(async tx => {
    const made = await madeIn(tx)
    const { draft } = made
    const key = draft.replace('/plan/drafts/', '')
    const askers: readonly Asker[] = [visitor, oscar, samira]
    for (const who of askers) {
      const { open } = await visiting(tx, who)
      const answer = async (url: string, id: string) => {
        const { body, headers, statusCode } = await open(url.replace('ID', id))
        const { date: _, 'belgov-trace-id': trace, ...kept } = headers
        assert.equal(statusCode, who === visitor && url.includes('/drafts/') ? 303 : 404, url)
        return [
          body.replaceAll(String(trace), '').replaceAll(id, 'ID'),
          { ...kept, 'content-length': undefined },
        ]
      }
      for (const path of [
        'versions/ID',
        'versions/ID/difference',
        'drafts/ID',
        'drafts/ID/document',
        'actions/ID',
      ])
        for (const other of [crypto.randomUUID(), 'nonsense'])
          assert.deepEqual(
            await answer(`/fr/plan/${path}`, key),
            await answer(`/fr/plan/${path}`, other),
            path,
          )
    }
  }),
)

/** Words that no Dutch or French sentence has. */
const TELLTALE =
  /\b(the|and|with|from|which|their|your|this|that|these|those|have|been|not|nobody|save|edit|add|remove|delete|search|next|previous|change|changed|measures?|missing|until|since|yes|who|what|when|where|why)\b/i

for (const language of ['nl', 'fr'] as const)
  test(
    `no page in ${language} has English words, but in texts that say so`,
    undone(async tx => {
      const made = await madeIn(tx)
      const staff = await working(tx)
      const citizen = await visiting(tx)
      for (const route of routes.filter(({ method }) => method === 'GET')) {
        const { open } = route.staff ? staff(route) : citizen
        const said = saidOn((await open(`/${language}${filledIn(route, made)}`)).body)
        const at = said.search(TELLTALE)
        assert.equal(at, -1, `${route.path}: …${said.slice(Math.max(0, at - 60), at + 60)}…`)
      }
    }),
  )

/** What a page says to the eye and to the ear, but for what is marked as English and the name of a principle. */
function saidOn(html: string): string {
  const attributes = html.matchAll(
    / (?:aria-label|title|alt|placeholder|data-unsaved)="([^"]*)"|<title>(.*?)<\/title>/g,
  )
  const heard = [...attributes].map(([, spoken, title]) => spoken ?? title).join(' ')
  const seen = wordsOn(html.replaceAll(/<(\w+)[^>]* lang="en".*?<\/\1>/gs, ' '))
  return `${seen} ${heard}`.replaceAll('need to know', '')
}
