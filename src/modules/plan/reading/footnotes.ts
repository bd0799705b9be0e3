import { blockOf } from './block-labels.ts'
import { startsWithCircled } from './circled-digits.ts'
import { digitsOf, gluedNumbers, marksWithoutNote, withoutMarks } from './footnote-marks.ts'
import { joined } from './hyphens.ts'
import { leavesReferenceOpen, looksNumbered } from './number-lines.ts'
import type { IgnoredText } from './reading.ts'
import { endsSentence, startsInMidSentence } from './sentences.ts'
import { setAside } from './set-aside.ts'
import type { Line } from './source-lines.ts'

const NOTE_START = /^(?:[[(]?(\d{1,3})[\])]?|([⁰¹²³⁴-⁹]{1,3}))[.:)]?\s?(?=["“«('‘]?\s?\p{L})/u
const NOTE_WORDS =
  /^(?:zie|voir|cf|ibid|idem|bron|source|artikel|article|art\.|wet van|loi du|koninklijk besluit|arrêté|ordonnantie|ordonnance|https?|www)(?!\p{L})/iu

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

const opensSomething = (line: Line, previous: Line): boolean =>
  (looksNumbered(line.text) && !leavesReferenceOpen(previous.text)) ||
  startsWithCircled(line.text) ||
  blockOf(line.text) !== undefined

const MOST_LINES_OF_NOTES = 60

/** One past the last line that stands below this one without anything in between. */
function endOfBlock(lines: readonly Line[], from: number): number {
  let end = from + 1
  while (end - from < MOST_LINES_OF_NOTES && lines[end]?.gap === 'line') end += 1
  return end
}

const goesOnOverPage = (line: Line | undefined): boolean =>
  line?.gap === 'page' && startsInMidSentence(line.text)

/** The text before and after goes on as if the note were not there: a page was cut at its bottom. */
function interruptsSentence(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]
  if (!before || lines[at]?.gap === 'line' || endsSentence(before.text)) return false
  const end = endOfBlock(lines, at)
  return goesOnOverPage(lines[end]) && endsSentence(lines[end - 1]?.text ?? '')
}

interface NoteFinding {
  readonly lines: readonly Line[]
  /** Per number the first line on which it is glued to a word. */
  readonly marks: ReadonlyMap<string, number>
  readonly notes: Map<number, string>
  /** Up to here the note that was found last may go on after a full stop. */
  wholeUntil: number
}

/** A wrapped sentence may bring "24 uur" to the start of a line: a note does not stand in the middle of a paragraph. */
function standsAtBottom({ lines, notes }: NoteFinding, at: number, rest: string): boolean {
  const [line, before] = [lines[at], lines[at - 1]]
  if (!line || line.gap !== 'line' || !before || notes.has(at - 1) || endsSentence(before.text)) return true
  return /^["“«(]?\s?\p{Lu}/u.test(rest) && goesOnOverPage(lines[endOfBlock(lines, at)])
}

function isNote(finding: NoteFinding, at: number, { number, rest, raised }: Note): boolean {
  if (raised || NOTE_WORDS.test(rest)) return true
  if ((finding.marks.get(number) ?? Infinity) < at && standsAtBottom(finding, at, rest)) return true
  return /^\p{Lu}/u.test(rest) && interruptsSentence(finding.lines, at)
}

/** A footnote goes on until it ends a sentence, or until something else begins; at the bottom of a page it takes all. */
function goesOn({ lines, notes, wholeUntil }: NoteFinding, at: number): boolean {
  const [line, previous] = [lines[at], lines[at - 1]]
  if (!notes.has(at - 1) || !line || !previous || line.gap !== 'line') return false
  return (at < wholeUntil || !endsSentence(previous.text)) && !opensSomething(line, previous)
}

/** A block of notes above the end of a page, or of the text, has nothing else in it. */
function blockOfNotes(lines: readonly Line[], at: number): number {
  if (lines[at]?.gap === 'line') return 0
  const end = endOfBlock(lines, at)
  const after = lines[end]
  return after === undefined || after.gap === 'page' ? end : 0
}

/** Per line of a footnote its number; the lines after the first have none. */
function noteLines(lines: readonly Line[], marks: ReadonlyMap<string, number>): ReadonlyMap<number, string> {
  const finding: NoteFinding = { lines, marks, notes: new Map(), wholeUntil: 0 }
  for (const [index, line] of lines.entries()) {
    const note = noteAt(line.text)
    if (note && isNote(finding, index, note)) {
      finding.notes.set(index, note.number)
      if (finding.wholeUntil <= index) finding.wholeUntil = blockOfNotes(lines, index)
    } else if (goesOn(finding, index)) finding.notes.set(index, '')
  }
  return finding.notes
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

function firstMarks(lines: readonly Line[]): ReadonlyMap<string, number> {
  const marks = new Map<string, number>()
  for (const [index, { text }] of lines.entries())
    for (const number of gluedNumbers(text)) if (!marks.has(number)) marks.set(number, index)
  return marks
}

/** Sets footnotes aside and takes their digits off the words to which they are glued. */
export function withoutFootnotes(lines: readonly Line[]): {
  kept: readonly Line[]
  ignored: readonly IgnoredText[]
} {
  const notes = noteLines(lines, firstMarks(lines))
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
