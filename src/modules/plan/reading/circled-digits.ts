/** First character of each family of circled digits in Unicode, its first number, and how many there are. */
const FAMILIES: readonly (readonly [string, number, number])[] = [
  ['①', 1, 20],
  ['⑴', 1, 20],
  ['❶', 1, 10],
  ['➀', 1, 10],
  ['➊', 1, 10],
  ['⓵', 1, 10],
  ['⓫', 11, 10],
  ['㉑', 21, 15],
  ['㊱', 36, 15],
]

const CIRCLED = '[①-⒇❶-➓⓫-⓾㉑-㉟㊱-㊿]'
const RANGE = String.raw`(?:tot en met|tot|t\/m|t\.e\.m\.|à|au|-|–|—)`
const BETWEEN = String.raw`\s?(?:(?:[,;/&+.]\s?)?(?:en|et|of|ou|and|ainsi que|alsook)\b|[,;/&+]|${RANGE})?\s?`
const AT_START = new RegExp(`^${CIRCLED}(?:${BETWEEN}${CIRCLED})*\\s?(?:[:.)–—-](?=\\s|$))?\\s?`, 'u')
const GROUP = new RegExp(`${CIRCLED}(?:${BETWEEN}${CIRCLED})*`, 'gu')
const IS_RANGE = new RegExp(`^\\s?${RANGE}\\s?$`, 'u')

function numberOfCircled(mark: string): number {
  const code = mark.codePointAt(0) ?? 0
  for (const [first, number, count] of FAMILIES) {
    const offset = code - (first.codePointAt(0) ?? 0)
    if (offset >= 0 && offset < count) return number + offset
  }
  return 0
}

export const numbersBetween = (first: number, last: number): readonly number[] =>
  last > first && last - first < 60
    ? Array.from({ length: last - first + 1 }, (_, step) => first + step)
    : [first, last]

/** The numbers of a group such as "②④", "② en ④" or "① tot ③". */
export function numbersOfGroup(group: string): readonly number[] {
  const parts = group.split(new RegExp(`(${CIRCLED})`, 'u'))
  const numbers: number[] = []
  for (let at = 1; at < parts.length; at += 2) {
    const number = numberOfCircled(parts[at] ?? '')
    const previous = numbers.at(-1)
    if (previous !== undefined && IS_RANGE.test(parts[at - 1] ?? ''))
      numbers.push(...numbersBetween(previous, number).slice(1))
    else numbers.push(number)
  }
  return [...new Set(numbers)].filter(number => number > 0)
}

export const startsWithCircled = (text: string): boolean => AT_START.test(text.slice(0, 2))

/** The group at the start of a paragraph and the text after it. */
export function circledAtStart(text: string): { numbers: readonly number[]; rest: string } {
  const group = AT_START.exec(text)?.[0] ?? ''
  return { numbers: numbersOfGroup(group), rest: text.slice(group.length) }
}

export const isCircledOnly = (text: string): boolean =>
  text.length < 80 &&
  startsWithCircled(text) &&
  /^(?:\s?(?:en|et|of|ou|à|tot))?$/u.test(circledAtStart(text).rest)

export const circledGroups = (text: string): readonly RegExpExecArray[] => [...text.matchAll(GROUP)]

/** Text where a circled digit follows the end of a sentence held two paragraphs. */
export const SENTENCE_BEFORE_CIRCLED = new RegExp(`(?<=[.!?…]\\s)(?=${CIRCLED})`, 'u')
