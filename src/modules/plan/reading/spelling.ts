import type { PlanLanguage } from './reading.ts'

/** How this text spells: the evidence for hyphens at the end of a line. */
export interface Spelling {
  /** Compounds with a hyphen inside a line, whole and per pair of parts, without the ending of the last part. */
  readonly compounds: ReadonlySet<string>
  /** Words without a hyphen, with and without their ending; empty where no line ends with a hyphen. */
  readonly words: ReadonlySet<string>
  readonly language: PlanLanguage
  /** A word and the capitalised word after it: "Plan R", "Lokale Taskforces". */
  readonly names: ReadonlySet<string>
}

const OFTEN_JOINED =
  'police population prévention sécurité justice santé éducation école quartier logement emploi citoyen jeunes parents familles'
const HYPHEN_AT_END = /(?<=\p{L}|\d)[-\u00AD]$/u

export const endsWithHyphen = (text: string): boolean => {
  const last = text.charCodeAt(text.length - 1)
  return (last === 0x2d || last === 0xad) && HYPHEN_AT_END.test(text.slice(-3))
}

/** "l’éco" is "éco". */
export const withoutElision = (word: string): string =>
  word.slice(Math.max(word.lastIndexOf('’'), word.lastIndexOf("'")) + 1)

/** "socio-économique" and "socio-économiques" are one spelling. */
export const withoutEnding = (word: string): string =>
  word.length > 4 ? word.replace(/(?:e[sn]?|[snx])$/u, '') : word

function wordsIn(texts: readonly string[]): ReadonlySet<string> {
  if (!texts.some(endsWithHyphen)) return new Set()
  const words = new Set(OFTEN_JOINED.split(' '))
  for (const text of texts)
    for (const word of text.toLowerCase().split(/[^\p{L}-]+/u)) {
      if (word.length < 5 || word.length > 40 || word.includes('-') || words.has(word)) continue
      words.add(word)
      words.add(withoutEnding(word))
    }
  return words
}

function compoundsIn(texts: readonly string[]): ReadonlySet<string> {
  const compounds = new Set<string>()
  for (const text of texts) {
    if (!text.includes('-')) continue
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)+/gu)) {
      const parts = word.split('-')
      compounds.add(withoutEnding(word))
      for (const [at, part] of parts.entries())
        if (at > 0) compounds.add(`${parts[at - 1] ?? ''}-${withoutEnding(part)}`)
    }
  }
  return compounds
}

function namesIn(texts: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const text of texts) {
    if (!/ \p{Lu}/u.test(text)) continue
    for (const [, first, second] of text.matchAll(/(?<!\p{L})(\p{L}{2,40}) (?=(\p{Lu}[\p{L}-]{0,40}))/gu))
      names.add(`${first ?? ''} ${second ?? ''}`)
  }
  return names
}

/** True when the text elsewhere writes the end of this line and the start of the next as one name. */
export function splitsName(left: string, right: string, { names }: Spelling): boolean {
  if (names.size === 0 || !/^\p{Lu}/u.test(right)) return false
  const last = /\p{L}{2,40}$/u.exec(left.slice(-41))?.[0]
  const first = /^\p{Lu}[\p{L}-]{0,40}/u.exec(right.slice(0, 42))?.[0]
  return last !== undefined && first !== undefined && names.has(`${last} ${first}`)
}

export const spellingOf = (texts: readonly string[], language: PlanLanguage): Spelling => ({
  compounds: compoundsIn(texts),
  words: wordsIn(texts),
  language,
  names: namesIn(texts),
})
