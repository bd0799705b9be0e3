import type { Line } from './source-lines.ts'

const WORD = String.raw`(?:[•·▪■►*-]\s?)?(?:(maatregel|mesure|m(?=\d))\s?(?:nr\.?|n[°º]\.?)?\s?)?`
const ALONE = new RegExp(String.raw`^${WORD}([1-9]\d?)\s?\.\s?([1-9]\d?)\s?[.):–—-]?$`, 'iu')
const BEFORE_TEXT = new RegExp(
  String.raw`^${WORD}([1-9]\d?)\.([1-9]\d?)(?:\s?([.):–—-])\s?|\s)(?=["“«„'‘(]?\s?(\p{L}))`,
  'iu',
)
const REFERENCE_GOES_ON =
  /(?:^|[\s(])(?:maatregel(?:en)?|mesures?|en|et|of|ou|aan|op|à|tot|van|de|la|les|aux?|zie|voir|punt|point)$|,$/iu

export interface PrintedNumber {
  readonly theme: string
  readonly number: number
  /** "Maatregel" or "Mesure" when it stands before the number. */
  readonly word: string
  /** What follows the number on the same line. */
  readonly rest: string
  /** "2.1 de opleiding" is a measure only at the start of a paragraph; elsewhere it is a reference that was wrapped. */
  readonly startsSmall: boolean
}

export const looksNumbered = (text: string): boolean => numberAt(text) !== undefined

/** True when the words before a number speak about a measure: the number at the start of the next line is no heading. */
export const leavesReferenceOpen = (text: string): boolean => REFERENCE_GOES_ON.test(text.slice(-14))

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase()

/** A measure's number, alone on the line or before text. */
export function numberAt(text: string): PrintedNumber | undefined {
  const head = text.slice(0, 40)
  const found = (text.length <= 40 ? ALONE.exec(head) : undefined) ?? BEFORE_TEXT.exec(head)
  if (!found) return undefined
  const [whole, word, theme, number, sign, letter] = found
  const startsSmall = letter !== undefined && !isUpper(letter) && sign !== ':'
  const rest = text.slice(whole.length).trim()
  return { theme: String(Number(theme)), number: Number(number), word: word ?? '', rest, startsSmall }
}

const IN_HEADING = /(?:thema|thème|theme|hoofdstuk|chapitre)\s{1,3}(\d{1,2})(?!\d)/iu
const IN_REFERENCE = /(?:maatregel(?:en)?|mesures?)\s{1,3}(\d{1,2})\.\d/iu

function mostPrinted(lines: readonly Line[]): string | undefined {
  const times = new Map<string, number>()
  for (const line of lines) {
    const theme = numberAt(line.text)?.theme
    if (theme) times.set(theme, (times.get(theme) ?? 0) + 1)
  }
  const [most] = [...times].toSorted(([, one], [, other]) => other - one)
  return most?.[0]
}

function firstNamed(lines: readonly Line[], pattern: RegExp): string | undefined {
  for (const { text } of lines) {
    const theme = pattern.exec(text)?.[1]
    if (theme) return String(Number(theme))
  }
  return undefined
}

/** The number of the chapter: what most measures carry, or else what a heading or a reference says. */
export const themeOf = (lines: readonly Line[]): string =>
  mostPrinted(lines) ?? firstNamed(lines, IN_HEADING) ?? firstNamed(lines, IN_REFERENCE) ?? ''
