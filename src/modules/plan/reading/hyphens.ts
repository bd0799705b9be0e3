import type { PlanLanguage } from './reading.ts'

const HYPHEN_AT_END = /(?<=\p{L}|\d)[-\u00AD]$/u
const SUSPENDED = /^(?:en\/of|en|of|et|ou|and|or|tot|noch|maar)(?!\p{L})/iu
const FIRST_PARTS = new Set(['non', 'niet', 'vice', 'quasi'])
const FRENCH_COMPOUND =
  /^(?:(?:au|par)-(?:delà|dessus|dessous)|peut-être|vis-à(?:-vis)?|c['’]est-à(?:-dire)?|(?:celui|celle|ceux|celles)-(?:ci|là)|rendez-vous|là-bas|sous-commission|\p{L}+-(?:ci|là|il|elle|ils|elles|même|mêmes|t-il|t-elle))$/u
const LAST_WORD = /[\p{L}\d’'-]{1,60}$/u
const FIRST_WORD = /^[\p{L}\d’'-]{1,60}/u

/** How this text spells: the evidence for hyphens at the end of a line. */
export interface Spelling {
  /** Compounds with a hyphen inside a line, whole and per pair of parts. */
  readonly compounds: ReadonlySet<string>
  /** Words that stand alone. Dutch writes compounds as one word, so there they prove nothing and the set is empty. */
  readonly words: ReadonlySet<string>
  readonly language: PlanLanguage
  /** A word and the capitalised word after it: "Plan R", "Lokale Taskforces". */
  readonly names: ReadonlySet<string>
}

const OFTEN_JOINED =
  'police population prévention sécurité justice santé éducation école quartier logement emploi citoyen jeunes parents familles'
const SOLID_FIRST_PARTS = new Set([
  'entre',
  'contre',
  'avant',
  'après',
  'super',
  'porte',
  'garde',
  'passe',
  'haute',
])
const SHORTEST = 5

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  const words = new Set(OFTEN_JOINED.split(' '))
  for (const text of texts)
    for (const [word] of text.matchAll(/(?<![\p{L}-])\p{L}{5,40}(?![\p{L}-])/gu))
      words.add(word.toLowerCase())
  return words
}

function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const text of texts)
    for (const [, first, second] of text.matchAll(/(?<!\p{L})(\p{L}{2,40}) (?=(\p{Lu}[\p{L}-]{0,40}))/gu))
      names.add(`${first ?? ''} ${second ?? ''}`)
  return names
}

/** True when the text elsewhere writes the end of this line and the start of the next as one name. */
export function splitsName(left: string, right: string, { names }: Spelling): boolean {
  if (!/^\p{Lu}/u.test(right)) return false
  const last = /\p{L}{2,40}$/u.exec(left.slice(-41))?.[0]
  const first = /^\p{Lu}[\p{L}-]{0,40}/u.exec(right.slice(0, 42))?.[0]
  return last !== undefined && first !== undefined && names.has(`${last} ${first}`)
}

export const spellingOf = (texts: readonly string[], language: PlanLanguage): Spelling => ({
  compounds: compoundsIn(texts),
  words: language === 'fr' ? wordsIn(texts) : new Set(),
  language,
  names: namesIn(texts),
})

function compoundsIn(texts: readonly string[]): ReadonlySet<string> {
  const compounds = new Set<string>()
  for (const text of texts) {
    if (!text.includes('-')) continue
    for (const [word] of text.matchAll(/[\p{L}\d’']+(?:-[\p{L}\d’']+)+/gu)) {
      const parts = word.toLowerCase().split('-')
      compounds.add(word.toLowerCase())
      for (const [at, part] of parts.entries()) if (at > 0) compounds.add(`${parts[at - 1] ?? ''}-${part}`)
    }
  }
  return compounds
}

const lastWord = (text: string): string => (LAST_WORD.exec(text.slice(-61))?.[0] ?? '').toLowerCase()
const firstWord = (text: string): string => (FIRST_WORD.exec(text.slice(0, 61))?.[0] ?? '').toLowerCase()

function areTwoWords(part: string, first: string, words: ReadonlySet<string>): boolean {
  if (part.length < SHORTEST || first.length < SHORTEST || SOLID_FIRST_PARTS.has(part)) return false
  return words.has(part) && words.has(first)
}

function isCompound(left: string, right: string, { compounds, words }: Spelling): boolean {
  const last = lastWord(left)
  const part = last.slice(last.lastIndexOf('-') + 1)
  const first = firstWord(right)
  return (
    compounds.has(`${last}-${first}`) || compounds.has(`${part}-${first}`) || areTwoWords(part, first, words)
  )
}

/** True for "Sint-/Gillis" and "LIVC-/R", false for "MAATRE-/GELEN". */
function isNameOrCode(left: string, right: string): boolean {
  if (!/^[\p{Lu}\d]/u.test(right)) return false
  return !(/\p{Lu}{2}$/u.test(left.slice(-2)) && /^\p{Lu}{2}/u.test(right))
}

const isGenuine = (left: string, right: string, spelling: Spelling): boolean =>
  isNameOrCode(left, right) ||
  FIRST_PARTS.has(lastWord(left)) ||
  (spelling.language === 'fr' && FRENCH_COMPOUND.test(`${lastWord(left)}-${firstWord(right)}`)) ||
  isCompound(left, right, spelling)

export const endsWithHyphen = (text: string): boolean => HYPHEN_AT_END.test(text.slice(-2))

/** How the end of a line and the next line become one text: what the end keeps, and what stands between. */
function seam(left: string, right: string, spelling: Spelling): readonly [string, string] {
  if (!endsWithHyphen(left)) return [left, /[/·]$/u.test(left) ? '' : ' ']
  const before = left.slice(0, -1)
  if (left.endsWith('\u00AD')) return [before, '']
  if (SUSPENDED.test(right.slice(0, 8))) return [left, ' ']
  return isGenuine(before, right, spelling) ? [left, ''] : [before, '']
}

const NOTHING_KNOWN: Spelling = { compounds: new Set(), words: new Set(), language: 'nl', names: new Set() }

/** Lines as one text. */
export function joined(lines: readonly { readonly text: string }[], spelling = NOTHING_KNOWN): string {
  const pieces: string[] = []
  let last = ''
  for (const { text } of lines) {
    const [kept, between] = last ? seam(last, text, spelling) : ['', '']
    pieces.push(kept, between)
    last = text
  }
  pieces.push(last)
  return pieces.join('').replaceAll('\u00AD', '')
}
