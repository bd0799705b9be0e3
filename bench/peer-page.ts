/** A measure's page in Dutch as one would write it by hand: its main part from the rows, what stands around it ready made. */
export function peerPage(frame: Frame, [[measure], actions, parts = []]: Rows): string {
  if (!measure) return ''
  return `${frame.head}<main id="main" tabindex="-1"><div class="page__title"><div><p class="kicker">Maatregel ${safe(measure.number)}</p><h1>${safe(measure.short.nl)}</h1></div></div><div class="prose"><p>${safe(measure.text.nl)}</p></div><p><a class="link" href="/nl/plan/versions/${measure.version_id}">${safe(measure.version_title.nl)}</a></p><h2>Wie doet wat</h2>${actions.length === 0 ? NO_ACTION : whoDoesWhat(actions, parts)}</main>${frame.foot}`
}

/** What stands before and after the main part. */
export interface Frame {
  readonly head: string
  readonly foot: string
}

interface Words {
  readonly nl?: string
}

interface Measure {
  readonly number: string
  readonly short: Words
  readonly text: Words
  readonly version_id: string
  readonly version_title: Words
}

interface Action {
  readonly id: string
  readonly title: Words
  readonly text: Words
  readonly answer: Words
  readonly kind: keyof typeof KINDS
  readonly how: keyof typeof HOW
  readonly status: keyof typeof STATUSES
}

interface Part {
  readonly action_id: string
  readonly partner_id: string
  readonly slug: string
  readonly name: Words
  readonly level: keyof typeof LEVELS
  readonly role: keyof typeof ROLES
}

/** The answers to the statements, in their order. */
export type Rows = [readonly Measure[], readonly Action[], (readonly Part[])?]

const NO_ACTION =
  '<div class="empty-state"><svg class="empty-state__petals" viewBox="0 0 32 32" aria-hidden="true"><path d="M16 27C6 26 2 17 4 6c9 2 14 10 12 21Z"></path><path d="M16 27c10-1 14-10 12-21-9 2-14 10-12 21Z"></path></svg><p class="empty-state__title">Nog geen actie</p><div class="empty-state__words">Er is nog geen actie voor deze maatregel.</div></div>'
const LEVELS = { local: 'Lokaal', regional: 'Gewestelijk', community: 'Gemeenschappen', federal: 'Federaal' }
const KINDS = {
  under_mission: 'Binnen een transversale opdracht',
  by_partner: 'Gedragen door een partner',
  own: 'Eigen actie van een partner',
}
const ROLES = {
  lead: 'verantwoordelijk',
  carries: 'voert mee uit',
  supports: 'ondersteunt',
  funds: 'financiert',
}
const STATUSES = {
  not_started: ['neutral', 'Nog niet begonnen'],
  ongoing: ['info', 'Bezig'],
  done: ['ok', 'Klaar'],
  stopped: ['bad', 'Gestopt'],
} as const
const HOW = { explicit: undefined, mainly: 'vooral', relay: 'als tussenschakel' }

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
const safe = (text = ''): string => text.replaceAll(/[&<"]/g, sign => ESCAPES[sign] ?? sign)

function whoDoesWhat(actions: readonly Action[], parts: readonly Part[]): string {
  const cards = actions.map(action =>
    card(
      action,
      parts.filter(part => part.action_id === action.id),
    ),
  )
  const levels = (['local', 'regional', 'community', 'federal'] as const).map(level => {
    const partners = new Map(parts.filter(part => part.level === level).map(part => [part.partner_id, part]))
    const links = [...partners.values()].map(
      ({ slug, name }) => `<a class="link" href="/nl/partners/${slug}">${safe(name.nl)}</a>`,
    )
    return `<tr role="row"><th role="rowheader" scope="row" class="table__main">${LEVELS[level]}</th><td role="cell" data-label="Partner"><div class="table__value">${folded(links, 6)}</div></td></tr>`
  })
  return `<ul class="card-list">${cards.join('')}</ul><h2>Wie, op welk niveau</h2><table role="table" class="table"><caption class="hidden-text">Wie, op welk niveau</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Niveau</th><th role="columnheader" scope="col">Partner</th></tr></thead><tbody role="rowgroup">${levels.join('')}</tbody></table><h2>Wat ontbreekt</h2><p>Niets. Op elk niveau doet iemand iets, en elke actie heeft een verantwoordelijke.</p>`
}

function card(action: Action, parts: readonly Part[]): string {
  const said = Object.keys(action.answer).length > 0 ? action.answer.nl : action.text.nl
  const lead = parts.find(part => part.role === 'lead')
  const others = parts
    .filter(part => part.role !== 'lead')
    .map(({ name, role }) => `${safe(name.nl)} (${ROLES[role]})`)
  const [tone, status] = STATUSES[action.status]
  const how = HOW[action.how]
  return `<li><article class="card card--link"><p class="card__kicker">${KINDS[action.kind]}</p><h3 class="card__title"><a class="link" href="/nl/plan/actions/${action.id}">${safe(action.title.nl)}</a></h3><p>${safe(said)}</p><p><strong>Verantwoordelijke:</strong> ${lead ? safe(lead.name.nl) : 'Nog geen verantwoordelijke'}</p>${others.length > 0 ? folded(others, 3) : ''}<div class="card__foot"><span class="badge badge--${tone}">${status}</span> ${how ? `<span class="badge badge--neutral">${how}</span>` : ''}</div></article></li>`
}

function folded(items: readonly string[], shown: number): string {
  const open = items.length <= shown + 1 ? items.length : shown
  const rest = items.slice(open)
  const details = `<details class="folded-list__rest"><summary>en nog ${rest.length}</summary>${inRow(rest)}</details>`
  return `<div class="folded-list">${inRow(items.slice(0, open))}${rest.length > 0 ? details : ''}</div>`
}

const inRow = (items: readonly string[]): string =>
  `<ul class="folded-list__row"><li>${items.join('</li><li>')}</li></ul>`
