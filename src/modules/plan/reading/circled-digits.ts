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
/** How both languages say that a row of numbers goes on up to the last. */
export const RANGE = String.raw`(?:tot en met|tot aan|tot|t\s?\/\s?m|t\.?\s?e\.?\s?m\.?|jusqu['’](?:à|au)|à|au|[-–—])`
const JOINT = String.raw`(?:(?:[,;/&+.]\s?)?(?:en|et|of|ou|and|ainsi que|alsook)(?!\p{L})|[,;/&+]|${RANGE})`
const BETWEEN = String.raw`\s?${JOINT}?\s?`
const AT_START = new RegExp(`^${CIRCLED}(?:${BETWEEN}${CIRCLED})*\\s?(?:[:.)–—-](?=\\s|$))?\\s?`, 'iu')
const GROUP = new RegExp(`${CIRCLED}(?:${BETWEEN}${CIRCLED})*`, 'giu')
const IS_RANGE = new RegExp(`^\\s?${RANGE}\\s?$`, 'iu')
const LEFT_OPEN = new RegExp(`${CIRCLED}\\s?${JOINT}$`, 'iu')

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

/** "③ tot en met" at the end of a line: its last digit stands on the next. */
export const leavesGroupOpen = (text: string): boolean => LEFT_OPEN.test(text.slice(-20))

const ENDS_WITH_JOINT = new RegExp(`^(?:\\s?${JOINT})?$`, 'iu')

export const isCircledOnly = (text: string): boolean =>
  text.length < 80 && startsWithCircled(text) && ENDS_WITH_JOINT.test(circledAtStart(text).rest)

export const circledGroups = (text: string): readonly RegExpExecArray[] => [...text.matchAll(GROUP)]

const SENTENCE_BEFORE_CIRCLED = new RegExp(`(?<=[.!?…]\\s)(?=${CIRCLED})`, 'u')

/** Text where a circled digit follows the end of a sentence held two paragraphs; "③ t.e.m. ⑤" holds one. */
export function partsAtCircled(text: string): readonly string[] {
  if (!SENTENCE_BEFORE_CIRCLED.test(text)) return [text]
  const parts: string[] = []
  for (const part of text.split(SENTENCE_BEFORE_CIRCLED)) {
    const last = parts.at(-1)
    if (last !== undefined && leavesGroupOpen(last.trim())) parts[parts.length - 1] = last + part
    else parts.push(part)
  }
  return parts
}
