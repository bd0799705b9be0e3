import { blockOf } from './block-labels.ts'
import { startsWithCircled } from './circled-digits.ts'
import { joined } from './hyphens.ts'
import { looksNumbered } from './number-lines.ts'
import type { IgnoredText } from './reading.ts'
import { endsSentence } from './sentences.ts'
import { setAside } from './set-aside.ts'
import type { Line } from './source-lines.ts'

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const GLUED =
  /(?<=\p{L}{3}[)”»"’]?[.,;:]?|\p{Ll}{2}[)”»"’]?[.,;:]?|\p{L}\))(\d{1,3})(?![\p{L}\d%])(?![.,]\d)/gu
const RAISED = /(?<=\p{L}{3}[)”»"’.,;:]{0,2})[⁰¹²³⁴-⁹]{1,3}/gu
const NOTE_START = /^(?:[[(]?(\d{1,3})[\])]?|([⁰¹²³⁴-⁹]{1,3}))[.:)]?\s?(?=["“«('‘]?\s?\p{L})/u
const NOTE_WORDS =
  /^(?:zie|voir|cf|ibid|idem|bron|source|artikel|article|art\.|wet van|loi du|koninklijk besluit|arrêté|ordonnantie|ordonnance|https?|www)(?!\p{L})/iu
const NOT_A_WORD = /(?:^|[\s(])(?:art|nr|n|p|pp|blz|pag)\.$/iu

const digitsOf = (mark: string): string =>
  mark.replaceAll(/[⁰¹²³⁴-⁹]/gu, raised => String(SUPERSCRIPTS.indexOf(raised)))

const gluedNumbers = (text: string): readonly string[] =>
  /[\d⁰¹²³⁴-⁹]/u.test(text)
    ? [...text.matchAll(GLUED), ...text.matchAll(RAISED)].map(([mark]) => digitsOf(mark))
    : []

interface Note {
  readonly number: string
  readonly rest: string
  readonly raised: boolean
}

function noteAt(text: string): Note | undefined {
  const found = NOTE_START.exec(text.slice(0, 24))
  if (!found) return undefined
  const mark = found[1] ?? found[2] ?? ''
  return { number: digitsOf(mark), rest: text.slice(found[0].length), raised: found[2] !== undefined }
}

const isNote = ({ number, rest, raised }: Note, marks: ReadonlySet<string>): boolean =>
  raised || marks.has(number) || NOTE_WORDS.test(rest)

const opensSomething = ({ text }: Line): boolean =>
  looksNumbered(text) || startsWithCircled(text) || blockOf(text) !== undefined

/** A footnote goes on until it ends a sentence, or until something else begins. */
function goesOn(line: Line, previous: Line | undefined): boolean {
  return (
    line.gap === 'line' && previous !== undefined && !endsSentence(previous.text) && !opensSomething(line)
  )
}

/** Per line of a footnote its number; the lines after the first have none. */
function noteLines(lines: readonly Line[], marks: ReadonlySet<string>): ReadonlyMap<number, string> {
  const notes = new Map<number, string>()
  for (const [index, line] of lines.entries()) {
    const note = noteAt(line.text)
    if (note && isNote(note, marks)) notes.set(index, note.number)
    else if (notes.has(index - 1) && goesOn(line, lines[index - 1])) notes.set(index, '')
  }
  return notes
}

/** The lines of each footnote as one text. */
function wholeNotes(lines: readonly Line[], notes: ReadonlyMap<number, string>): readonly IgnoredText[] {
  const drafts: Line[][] = []
  for (const [index, number] of notes) {
    const line = lines[index]
    if (!line) continue
    if (number) drafts.push([line])
    else drafts.at(-1)?.push(line)
  }
  return drafts.map(draft => {
    const [from, to] = [draft[0]?.number ?? 0, draft.at(-1)?.number ?? 0]
    return { line: from, text: joined(draft), reason: 'footnote', lines: [from, to] }
  })
}

function withoutMarks(line: Line, known: ReadonlySet<string>): { line: Line; marks: readonly string[] } {
  if (gluedNumbers(line.text).length === 0) return { line, marks: [] }
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
function marksWithoutNote(lines: readonly Line[]): readonly string[] {
  const glued = lines
    .flatMap(({ text }) => (/\d/u.test(text) ? [...text.matchAll(GLUED_WORD)] : []))
    .map(([, word, digits]) => ({ word: word?.toLowerCase() ?? '', digits: digits ?? '' }))
    .filter(({ word }) => !ENDS_IN_DIGITS.has(word))
  if (glued.length === 0) return []
  const words = new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}(?![\p{L}\d])/gu) ?? []),
  )
  const counts =
    glued.length > 1 && glued.every(({ digits }, at) => Number(digits) === Number(glued[0]?.digits) + at)
  return glued.filter(({ word }) => counts || words.has(word)).map(({ digits }) => digits)
}

/** Sets footnotes aside and takes their digits off the words to which they are glued. */
export function withoutFootnotes(lines: readonly Line[]): {
  kept: readonly Line[]
  ignored: readonly IgnoredText[]
} {
  const marks = new Set(lines.flatMap(line => gluedNumbers(line.text)))
  const notes = noteLines(lines, marks)
  const known = new Set([...notes.values(), ...marksWithoutNote(lines)])
  const { kept } = setAside(lines, index => (notes.has(index) ? 'footnote' : undefined), 'page')
  const cleanLines: Line[] = []
  const all: IgnoredText[] = [...wholeNotes(lines, notes)]
  for (const before of kept) {
    const { line, marks: taken } = withoutMarks(before, known)
    cleanLines.push(line)
    const place = { line: line.number, reason: 'footnoteMark', lines: [line.number, line.number] } as const
    for (const mark of taken) all.push({ ...place, text: mark })
  }
  return { kept: cleanLines, ignored: all }
}
