import { bodyNoun, nounBefore, type BodyNoun } from './body-nouns.ts'
import type { ActorRead } from './reading.ts'
import { folded } from './sentences.ts'

/** Where a text names an actor. */
export interface Sighting {
  readonly at: number
  readonly name: string
  readonly kind: ActorRead['kind']
}

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{N}'’·-]{0,40}`
const OF = String.raw`(?:de|van|der|den|du|des|aan|aux?|à|voor|pour|tegen|contre|op|sur|in|sans|zonder)`
const BETWEEN = String.raw`(?:(?:en|et|&)\s|${OF}\s(?:(?:de|het|la|le|les|een|une?)\s)?|(?:het|la|le|les)\s)?(?:[dl]['’])?`
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])${CAPITAL}(?:\s${BETWEEN}${CAPITAL}){0,8}(?![\p{L}\p{N}])`,
  'gu',
)
const STARTS_SENTENCE = /(?:^|[.!?:…•]["”»)]*\s|[①-⒇❶-➓]\s|["“„«‘]\s?)$/u
const FUNCTION_WORD =
  /^(?:de|het|een|deze|dit|die|la|les?|une?|des|du|ces?|cette|in|op|met|via|door|voor|bij|naar|ook|sinds|zo|dankzij|volgens|onder|samen|dans|avec|par|pour|sur|selon|chez|ainsi|depuis|grâce|aussi|sous) (?=\p{L})|^[ld]['’](?=\p{Lu})/iu
const LEGAL_FORM_AFTER = /^\s\(?(?:i?vzw|I?VZW|ai?sbl|AI?SBL)\)?(?![\p{L}\d])(?!\s\p{Lu})/u
const CLOSING = /^\s?["”“»’]/u
const QUOTED_AFTER = /(?<=\s)["“„«‘]\s?(?<title>[\p{L}\p{N}][^"”“»\n]{1,60}?)\s?["”“»]/gu
const IS_A_TEXT = /^(?:\p{L}*plan|strateg\p{L}*|wet|loi|decreet|decret|besluit|arrete|ordonnan\p{L}*)$/u

const JOINT_BEFORE_NAME = /\s(?:(?:\p{Ll}+|&)\s)+(?:[dl]['’])?(?=(\p{Lu}[\p{L}-]*))/gu
const isTextWord = (word: string): boolean => IS_A_TEXT.test(folded(word))

interface Named {
  readonly at: number
  readonly name: string
  readonly startsSentence: boolean
}

function namedAt(text: string, found: RegExpExecArray): Named {
  const startsSentence = STARTS_SENTENCE.test(text.slice(Math.max(0, found.index - 6), found.index))
  const article = FUNCTION_WORD.exec(found[0])?.[0] ?? ''
  // "La Brouette Verte" is whole where a word for a body or a small letter stands before it.
  if (!article || nounBefore(text.slice(0, found.index)))
    return { at: found.index, name: found[0], startsSentence }
  const name = found[0].slice(article.length)
  return { at: found.index + article.length, name, startsSentence: false }
}

interface NounInName {
  readonly noun: BodyNoun
  readonly at: number
}

/** "Rode Lantaarn Genootschap" may end with its noun, "Fondation Air Clair" may not; "Brussel Centrum" is a place. */
function makesName({ noun, at }: NounInName, word: string, { name, startsSentence }: Named): boolean {
  const isLast = at + word.length >= name.length
  if (isLast) return at > 0 && !noun.isFirst
  return noun.isPlain || (at === 0 && !startsSentence)
}

/** The first word for a body in a name, where the name says more than that word. */
function nounIn(named: Named): NounInName | undefined {
  for (const { 0: word, index: at } of named.name.matchAll(/\p{Lu}[\p{L}\p{N}·-]*/gu)) {
    const noun = bodyNoun(word)
    if (noun && makesName({ noun, at }, word, named)) return { noun, at }
  }
  return undefined
}

/** "Stichting Horizon en Federatie Zuid" are two names, and "werkgroep Communicatie van het Plan" too. */
function partsOf(named: Named): readonly Named[] {
  const parts: Named[] = []
  let start = 0
  for (const { index, 0: joint, 1: word = '' } of named.name.matchAll(JOINT_BEFORE_NAME)) {
    const isAnother = isTextWord(word) || (/^\s(?:en|et|&)\s$/u.test(joint) && bodyNoun(word) !== undefined)
    if (!isAnother) continue
    parts.push({ ...named, at: named.at + start, name: named.name.slice(start, index) })
    start = index + joint.length
  }
  const startsSentence = named.startsSentence && start === 0
  return [...parts, { at: named.at + start, name: named.name.slice(start), startsSentence }]
}

function ownName(named: Named): Sighting | undefined {
  const found = nounIn(named)
  if (!found) return undefined
  const skipped = found.noun.isFirst ? found.at : 0
  const name = named.name.slice(skipped)
  return name.includes(' ') ? { at: named.at + skipped, name, kind: found.noun.kind } : undefined
}

function withNounBefore(text: string, { at, name }: Named): Sighting | undefined {
  const before = nounBefore(text.slice(Math.max(0, at - 60), at))
  if (!before) return undefined
  const start = at - before.length
  const end = at + name.length
  const close = CLOSING.exec(text.slice(end, end + 2))?.[0] ?? ''
  const isOpened = /["“„«‘]\s?$/u.test(text.slice(start, at))
  return { at: start, name: text.slice(start, end) + (isOpened ? close : ''), kind: before.kind }
}

/** "Steun van Buurtwerk Noord vzw": the capital of the first word is the sentence's. */
function startOfName({ name, startsSentence }: Named): number {
  const [opening = '', first = ''] = /^(\p{L}+)\s\p{Ll}+\s(?:\p{Ll}+\s)?(?=\p{Lu})/u.exec(name) ?? []
  return startsSentence && !bodyNoun(first) ? opening.length : 0
}

function withFormAfter(text: string, named: Named): Sighting | undefined {
  const end = named.at + named.name.length
  const form = LEGAL_FORM_AFTER.exec(text.slice(end, end + 10))
  const start = startOfName(named)
  if (!form) return undefined
  return { at: named.at + start, name: named.name.slice(start) + form[0], kind: 'organisation' }
}

const isText = ({ name }: Named): boolean => isTextWord(name.split(' ')[0] ?? '')

function quotedIn(text: string): readonly Sighting[] {
  return [...text.matchAll(QUOTED_AFTER)].flatMap(({ 0: quoted, index }) => {
    const before = nounBefore(text.slice(Math.max(0, index - 60), index))
    if (!before) return []
    return [
      {
        at: index - before.length,
        name: text.slice(index - before.length, index) + quoted,
        kind: before.kind,
      },
    ]
  })
}

/** Bodies that no list knows, by the form of their name: "de vzw …", "… Genootschap", "le comité de suivi …". */
export function namedBodiesIn(text: string): readonly Sighting[] {
  const sightings: Sighting[] = [...quotedIn(text)]
  for (const found of text.matchAll(NAME))
    for (const named of partsOf(namedAt(text, found))) {
      const sighting = withNounBefore(text, named) ?? withFormAfter(text, named) ?? ownName(named)
      if (sighting && !isText(named)) sightings.push(sighting)
    }
  return sightings
}
