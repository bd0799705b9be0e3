import type { Line } from './source-lines.ts'

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
// A word of three letters, or a short ending behind an apostrophe or an inclusive dot: "firma’s", "usager·ère·s".
const WORD = String.raw`(?:\p{L}{3}|\p{L}{2}['’·.]\p{Ll}{1,5}|[·.]\p{Ll}{1,5}[·.]\p{Ll}{1,2})`
const GLUED = new RegExp(
  String.raw`(?<=${WORD}[)”»"’]?[.,;:]?|\p{Ll}{2}[)”»"’]?[.,;:]?|\p{L}\))(?<!(?<!\p{L})[cdhk]m)(\d{1,3})(?![\p{L}\d%])(?![.,]\d)`,
  'gu',
)
const RAISED = new RegExp(`(?<=(?:${WORD}|\\d{4})[)”»"’.,;:]{0,2})[⁰¹²³⁴-⁹]{1,3}`, 'gu')
const NOT_A_WORD = /(?:^|[\s(])(?:art|nr|n|p|pp|blz|pag)\.$/iu
const MAY_BE_GLUED = /\p{L}[)”»"’]?[.,;:]?\d|[^ ][⁰¹²³⁴-⁹]/u

export const digitsOf = (mark: string): string =>
  mark.replaceAll(/[⁰¹²³⁴-⁹]/gu, raised => String(SUPERSCRIPTS.indexOf(raised)))

/** The numbers that a line glues to its words: perhaps footnotes, perhaps part of the word. */
export const gluedNumbers = (text: string): readonly string[] =>
  MAY_BE_GLUED.test(text)
    ? [...text.matchAll(GLUED), ...text.matchAll(RAISED)].map(([mark]) => digitsOf(mark))
    : []

/** The line without the marks of the footnotes that are known. */
export function withoutMarks(
  line: Line,
  known: ReadonlySet<string>,
): { line: Line; marks: readonly string[] } {
  if (!MAY_BE_GLUED.test(line.text)) return { line, marks: [] }
  const marks: string[] = []
  const takeOut = (mark: string, before: string): string => {
    if (NOT_A_WORD.test(before.slice(-6))) return mark
    marks.push(digitsOf(mark))
    return ''
  }
  const glued = (mark: string, _digits: string, at: number): string =>
    known.has(mark) ? takeOut(mark, line.text.slice(Math.max(0, at - 6), at)) : mark
  const text = line.text.replaceAll(GLUED, glued).replaceAll(RAISED, mark => takeOut(mark, ''))
  return { line: marks.length > 0 ? { ...line, text } : line, marks }
}

const GLUED_WORD = /(?<!\p{L})(\p{L}?\p{Ll}{3,})[.,;:]?(\d{1,2})(?![\p{L}\d%]|[.,]\d)/gu
const ENDS_IN_DIGITS = new Set(['covid', 'sars', 'fase', 'phase', 'thema', 'thème', 'groep', 'zone'])

/**
 * Marks whose footnote is not in the text: their word also stands without the digit, or they count on by one.
 */
export function marksWithoutNote(lines: readonly Line[]): readonly string[] {
  const glued = lines
    .flatMap(({ text }) => (MAY_BE_GLUED.test(text) ? [...text.matchAll(GLUED_WORD)] : []))
    .map(([, word = '', digits = '']) => ({ word, digits }))
    .filter(({ word }) => !ENDS_IN_DIGITS.has(word.toLowerCase()))
  if (glued.length === 0) return []
  const words = wordsAmong(lines, new Set(glued.map(({ word }) => word)))
  const counts =
    glued.length > 1 && glued.every(({ digits }, at) => Number(digits) === Number(glued[0]?.digits) + at)
  return glued.filter(({ word }) => counts || words.has(word)).map(({ digits }) => digits)
}

/** Those of the words that also stand without a digit; "Wijk24" is not the word "wijk". */
function wordsAmong(lines: readonly Line[], sought: ReadonlySet<string>): ReadonlySet<string> {
  const words = new Set<string>()
  for (const { text } of lines)
    for (const [word] of text.matchAll(/\p{L}{4,}(?![\p{L}\d])/gu))
      for (const spelled of [word, word.toLowerCase()]) if (sought.has(spelled)) words.add(spelled)
  return words
}
