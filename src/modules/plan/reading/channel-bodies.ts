import { folded, wordsOf } from './sentences.ts'

/** A word for people who meet or answer, also as the end of a Dutch compound: "overlegplatform". */
const BODY =
  /(?:platform|plateforme|netwerk|reseau|raad|conseil|forum|overleg|concertation|comite|cel|cellule|taskforce|werkgroep|stuurgroep|loket|guichet|meldpunt|steunpunt|centrum|centre|observatorium|observatoire|commissie|commission|tafel|table)$/u
const NAMED =
  /^\s?(?:(?<nl>het|de|dit|deze)\s|(?<fr>l['’]|(?:la|le|cette|ce)\s)?)(?<body>[\p{L}-]{3,40})\s?(?<more>.{0,20})/iu
// What follows would say that another body of that kind is meant: "het platform van de politie", "la plateforme numérique".
const SAYS_WHICH_NL = /^(?:(?:van|voor|rond|over|inzake|tegen|bij|in|op|met|uit)(?!\p{L})|[\p{Lu}“"«‘])/u
const SAYS_NOTHING_MORE_FR = /^(?:$|[,.;:)]|(?:aux?|à|vers|et|ou|ainsi|qui|afin|puis|mais)(?!\p{L}))/u

/** The body that a title begins with: "Het overlegplatform eigendomscriminaliteit". */
const bodyOf = (title: string): string | undefined =>
  wordsOf(folded(title).replace(/^(?:(?:het|de|la|le) |l')/u, ''))
    .slice(0, 2)
    .find(word => BODY.test(word))

/** The bodies of the titles, where no other title is of a body of that kind. */
export function onlyBodies(titles: readonly string[]): ReadonlyMap<string, number> {
  const bodies = new Map<string, number>()
  const several = new Set<string>()
  for (const [index, title] of titles.entries()) {
    const body = bodyOf(title)
    if (!body) continue
    if (bodies.has(body)) several.add(body)
    bodies.set(body, index)
  }
  return new Map([...bodies].filter(([body]) => !several.has(body)))
}

const OWN = /(?<!\p{L})(?:een|eigen|zijn|haar|hun|une?|son|sa|leur) ([\p{L}-]{3,40})(?: ([\p{L}-]{3,40}))?/gu

/** "een platform", "son réseau": what an action brings in itself is not the action of that name. */
export const ownBodies = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap(text => [...folded(text).matchAll(OWN)].flatMap(found => found.slice(1))))

function saysWhich({ nl, fr, more = '' }: Readonly<Record<string, string>> = {}): boolean {
  if (nl) return SAYS_WHICH_NL.test(more)
  return fr === undefined || !SAYS_NOTHING_MORE_FR.test(more)
}

/** The title whose body is named without more: "via het overlegplatform" is the only one of the chapter. */
export function bodyNamed(
  after: string,
  bodies: ReadonlyMap<string, number>,
  own: ReadonlySet<string>,
): number | undefined {
  const found = NAMED.exec(after)?.groups
  const word = folded(found?.['body'] ?? '')
  const index = bodies.get(word)
  return index === undefined || own.has(word) || saysWhich(found) ? undefined : index
}
