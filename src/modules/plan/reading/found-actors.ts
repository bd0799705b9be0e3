import { actorNames } from './actor-names.ts'
import { namedBodiesIn, type Sighting } from './named-bodies.ts'
import type { ActorRead } from './reading.ts'
import { folded } from './sentences.ts'

const KNOWN = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${actorNames.map(([, name]) => `(${name})`).join('|')})(?![\p{L}\p{N}-])`,
  'giu',
)
const DEFINED =
  /(?<![\p{L}-])(\p{Lu}[\p{L}'’-]+(?: (?:\p{L}['’])?[\p{L}'’-]+){1,9}) \((\p{Lu}{2,8}(?:-\p{Lu}{1,2})?)\)/gu
const IS_A_TEXT =
  /plan|strateg|(?<!\p{L})wet|loi|ordonna|program|project|projet|decreet|decret|besluit|arrete/u
const IS_A_STRUCTURE =
  /task ?force|platform|werkgroep|groupe de travail|cel(?:len)?$|veiligheidscel|cellule|comite|commissie|commission|raad|conseil|netwerk|reseau|overleg|concertation/u
const ARTICLE = /^(?:de|het|een|la|les?|une?|du|des|in|op|met|via|dans|avec)\s|^l['’]/iu

const holdsInOrder = (text: string, letters: string): boolean =>
  new RegExp(letters.replaceAll('-', '').split('').join('.*'), 'iu').test(text)

/** The words for which the acronym stands: "Sous la conduite de l’Institut Routier du Val (IRV)" names the institute. */
function nameOf(words: string, acronym: string): string {
  const starts = [...words.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(({ index }) => index)
  const start = starts.findLast(at => {
    const part = folded(words.slice(at))
    return part.startsWith(acronym.slice(0, 1).toLowerCase()) && holdsInOrder(part, acronym)
  })
  return words.slice(start ?? 0).replace(ARTICLE, '')
}

function definedActor(name: string, acronym: string): Sighting | undefined {
  const bare = nameOf(name, acronym)
  const words = folded(bare)
  if (IS_A_TEXT.test(words)) return undefined
  const kind = IS_A_STRUCTURE.test(words) ? 'structure' : 'organisation'
  return { at: 0, name: `${bare} (${acronym})`, kind }
}

function definedIn(text: string): readonly Sighting[] {
  return [...text.matchAll(DEFINED)].flatMap(({ index, 1: name, 2: acronym }) => {
    const actor = definedActor(name ?? '', acronym ?? '')
    return actor ? [{ ...actor, at: index }] : []
  })
}

function knownIn(text: string): readonly Sighting[] {
  return [...text.matchAll(KNOWN)].flatMap(found => {
    const kind = actorNames[found.slice(1).findIndex(group => group !== undefined)]?.[0]
    return kind ? [{ at: found.index, name: found[0], kind }] : []
  })
}

/** A known name inside the name of another body is part of that name: "Vereniging van de Politie". */
function withoutParts(known: readonly Sighting[], bodies: readonly Sighting[]): readonly Sighting[] {
  if (bodies.length === 0) return known
  return known.filter(
    ({ at, name }) =>
      !bodies.some(
        body => body.at <= at && at + name.length <= body.at + body.name.length && body.name !== name,
      ),
  )
}

function sightingsIn(text: string): readonly Sighting[] {
  const bodies = namedBodiesIn(text)
  return [...definedIn(text), ...bodies, ...withoutParts(knownIn(text), bodies)].toSorted(
    (one, other) => one.at - other.at || other.name.length - one.name.length,
  )
}

const stem = (word: string): string => word.replace(/(?<=\p{L}{3})(?:'s|en|es|e|n|s)$/u, '')
const keyOf = (name: string): string =>
  folded(name)
    .replaceAll(/['"“«]\s?(?=\p{L}{2})/gu, '')
    .split(/\s+/u)
    .map(stem)
    .join(' ')

const withoutAcronym = (key: string): string => key.replace(/ \([^)]*\)$/u, '')
const acronymOf = (name: string): string | undefined => /\(([\p{Lu}-]{2,})\)$/u.exec(name)?.[1]?.toLowerCase()

const BARE_POLICE = ['politi', 'polic']
const NAMED_PLATFORM = /^(?:gewestelijk platform|plateform regional)(?= )/u

/** Shorter names of the same actor: its acronym, the name before the acronym, or the bare word it begins with. */
function shorterNames(key: string, name: string): readonly string[] {
  const acronym = acronymOf(name)
  const platform = NAMED_PLATFORM.exec(key)?.[0]
  const isPolice = !BARE_POLICE.includes(key) && BARE_POLICE.some(bare => key.includes(bare))
  return [
    ...(acronym ? [acronym, withoutAcronym(key)] : []),
    ...(platform ? [platform] : []),
    ...(isPolice ? BARE_POLICE : []),
  ]
}

function withoutShorterNames(byKey: ReadonlyMap<string, Sighting>): readonly Sighting[] {
  const covered = new Set([...byKey].flatMap(([key, { name }]) => shorterNames(key, name)))
  return [...byKey].filter(([key]) => !covered.has(key)).map(([, sighting]) => sighting)
}

/** An action that is itself a structure: "Het expertisenetwerk mensenhandel". */
function structureOfTitle(title: string): Sighting | undefined {
  const name = title.replace(ARTICLE, '')
  const [head = '', second = ''] = folded(name).split(' ')
  const isStructure = IS_A_STRUCTURE.test(head) || IS_A_STRUCTURE.test(second)
  return isStructure && !IS_A_TEXT.test(head) ? { at: 0, name, kind: 'structure' } : undefined
}

/** The structures, organisations and groups that the text names, once each, as the text first writes them. */
export function foundActors(
  paragraphs: readonly string[],
  actionTitles: readonly string[],
): readonly ActorRead[] {
  const byKey = new Map<string, Sighting>()
  const sightings = [...new Set(paragraphs)].flatMap(sightingsIn)
  for (const sighting of [...sightings, ...actionTitles.flatMap(title => structureOfTitle(title) ?? [])]) {
    const key = keyOf(sighting.name)
    if (!byKey.has(key)) byKey.set(key, sighting)
  }
  return withoutShorterNames(byKey).map(({ name, kind }) => ({ name, kind }))
}
