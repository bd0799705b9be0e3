import { circledGroups, numbersBetween, numbersOfGroup, RANGE } from './circled-digits.ts'
import { sentencesOf } from './sentences.ts'

/** A measure that a sentence names, by its number or by a circled digit inside the sentence. */
export interface Reference {
  readonly number: number
  readonly isMain: boolean
}

const UP_TO = String.raw`${RANGE}\s?(?:(?:la\s)?(?:maatregel|mesure)\s)?`
const IS_UP_TO = new RegExp(`^\\s?${UP_TO}$`, 'iu')
const BETWEEN = String.raw`(?:\s?,\s?(?:(?:en|et|of|ou|ainsi que|alsook)\s)?|\s?(?:en|et|of|ou|&|ainsi que|alsook|\/)\s?|\s?${UP_TO})`
const MAINLY =
  /(?:hoofdzakelijk|in hoofdzaak|au premier chef|en priorité|voornamelijk|vooral|in de eerste plaats|bovenal|principalement|essentiellement|avant tout|en premier lieu|prioritairement|surtout)(?!\p{L})/iu
const ALSO = /(?:^|[^\p{L}])(?:ook|eveneens|tevens|daarnaast|aussi|également|ensuite|par ailleurs)(?!\p{L})/iu
const DENIED = /(?:^|[^\p{L}])(?:niet|geen|noch|pas|aucune?|ni)(?!\p{L})/iu
const ONLY_JOINS = /^[\s,]*(?:en|et|&|of|ou|ainsi que|alsook)?\s?(?:aan|op|à|de|la|les)?\s?(?:la|de)?\s?$/iu

interface Named {
  readonly at: number
  readonly end: number
  readonly numbers: readonly number[]
}

function numbersOfList(list: string): readonly number[] {
  const numbers: number[] = []
  let end = 0
  for (const found of list.matchAll(/\d{1,2}\.(\d{1,2})/gu)) {
    const number = Number(found[1])
    const previous = numbers.at(-1)
    const isRange = IS_UP_TO.test(list.slice(end, found.index))
    if (previous !== undefined && isRange) numbers.push(...numbersBetween(previous, number).slice(1))
    else numbers.push(number)
    end = found.index + found[0].length
  }
  return numbers
}

/** How measures of this chapter are named in a running text: "maatregelen 2.1 en 2.4", "mesure n° 3.2", "(2.1)". */
const namesOf = (theme: string): RegExp => {
  const number = String.raw`${theme}\.\d{1,2}(?!\d)(?!\.\d)`
  const list = `(?:${number}(?:${BETWEEN}${number})*)`
  return new RegExp(
    String.raw`(?:maatregel(?:en)?|mesures?)\s(?:nr\.?\s?|n[°º]s?\s?)?(${list})|\((?:cf\.?\s|zie\s|voir\s)?(${list})\)`,
    'giu',
  )
}

function namedIn(sentence: string, names: RegExp): readonly Named[] {
  const numbered = [...sentence.matchAll(names)].map(found => ({
    at: found.index,
    end: found.index + found[0].length,
    numbers: numbersOfList(found[1] ?? found[2] ?? ''),
  }))
  const circled = circledGroups(sentence).map(found => ({
    at: found.index,
    end: found.index + found[0].length,
    numbers: numbersOfGroup(found[0]),
  }))
  return [...numbered, ...circled].toSorted((one, other) => one.at - other.at)
}

interface Manner {
  readonly isMain: boolean
  readonly isDenied: boolean
}

/** How the words before a name speak of it: "mainly", "also", "not". */
function mannerOf(before: string): Manner {
  const near = before.slice(-60)
  const afterMainly = near.split(MAINLY).at(-1) ?? ''
  return { isMain: MAINLY.test(before) && !ALSO.test(afterMainly), isDenied: DENIED.test(near) }
}

function referencesOfSentence(sentence: string, names: RegExp): readonly Reference[] {
  const named = namedIn(sentence, names)
  const [only] = named.length === 1 ? named : []
  const saidAfter = only !== undefined && MAINLY.test(sentence.slice(only.end, only.end + 60))
  const references: Reference[] = []
  let end = 0
  let manner: Manner = { isMain: false, isDenied: false }
  for (const { at, end: after, numbers } of named) {
    const before = sentence.slice(end, at)
    if (end === 0 || !ONLY_JOINS.test(before.slice(-60))) manner = mannerOf(before)
    const isMain = manner.isMain || saidAfter
    if (!manner.isDenied) references.push(...numbers.map(number => ({ number, isMain })))
    end = after
  }
  return references
}

export type ReferenceFinder = (text: string) => readonly Reference[]

export function referenceFinder(theme: string): ReferenceFinder {
  const names = namesOf(theme || '0')
  return text => sentencesOf(text).flatMap(sentence => referencesOfSentence(sentence, names))
}
