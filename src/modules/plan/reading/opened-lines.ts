import { blockOf, type Block } from './block-labels.ts'
import { isCircledOnly, leavesGroupOpen, partsAtCircled, startsWithCircled } from './circled-digits.ts'
import { leavesReferenceOpen, numberAt, type PrintedNumber } from './number-lines.ts'
import { endsSentence, folded, isInCapitals, startsInMidSentence } from './sentences.ts'
import type { Line } from './source-lines.ts'

export type Opening =
  | { readonly kind: 'label'; readonly block: Block }
  | { readonly kind: 'number'; readonly number: number; readonly word: string }
  | { readonly kind: 'otherTheme' }
  | { readonly kind: 'chapter' }
  | { readonly kind: 'circled' }
  | { readonly kind: 'bullet' }
  | { readonly kind: 'prose' }
  /** Half a sentence without its other half; `goesOn` on its lines after the first. */
  | { readonly kind: 'stray'; readonly goesOn: boolean }
  /** No line of the text: here the end of a cut measure says that its column goes on. */
  | { readonly kind: 'backToMeasures' }

export interface OpenedLine extends Line {
  readonly opening: Opening
}

const BULLET = /^(?:[•·▪■●○◦►‣✓*]|[-–—](?=\s)|\(?[a-z]\)(?=\s)|\(\d{1,2}\)(?=\s)|\d{1,2}[.)](?=\s\p{L}))/u
const CHAPTER = /^(?:thema|theme|hoofdstuk|chapitre|luik|volet)\s?(?:n°|nr\.?)?\s?(?:\d{1,2}|[ivx]{1,4})\b/u
const ENDS_WITH_CIRCLED = /(?:[①-⒇❶-➓⓫-⓾㉑-㉟㊱-㊿])$/u

const prose: Opening = { kind: 'prose' }

function goesOn(line: Line, previous: Line | undefined): boolean {
  if (!previous || blockOf(previous.text)) return false
  if (startsWithCircled(line.text) && leavesGroupOpen(previous.text)) return true
  if (line.gap === 'blank') return false
  return leavesReferenceOpen(previous.text) || ENDS_WITH_CIRCLED.test(previous.text)
}

const isFinished = (previous: Line | undefined): boolean => !previous || endsSentence(previous.text)
const startsSmall = (text: string): boolean => text.slice(0, 1) !== text.slice(0, 1).toUpperCase()
const startsLarge = (text: string): boolean => text.slice(0, 1) !== text.slice(0, 1).toLowerCase()

const isApart = (line: Line, next: Line | undefined): boolean => line.gap !== 'line' && next?.gap !== 'line'

/** A label is a line of its own. One word in small letters may also be what is left of a wrapped sentence. */
function standsAlone(line: Line, previous: Line | undefined, next: Line | undefined): boolean {
  if (isInCapitals(line.text)) return true
  if (next && startsInMidSentence(next.text)) return false
  if (!startsSmall(line.text)) return line.gap !== 'line' || isFinished(previous)
  return isApart(line, next) && (line.text.includes(' ') || isFinished(previous))
}

// "2. Opleiding" after the first label is an item of a list.
function isChapter(text: string, theme: string, beforeBlocks: boolean): boolean {
  if (text.length > 150 || /[.;:]$/u.test(text)) return false
  const numbered = beforeBlocks && /^(\d{1,2})(?:[.)]|\s?[-–—:])?\s(?=\p{Lu})/u.exec(text)
  return (numbered && numbered[1] === theme) || CHAPTER.test(folded(text))
}

interface Surroundings {
  readonly previous: Line | undefined
  readonly next: Line | undefined
  readonly theme: string
  readonly beforeBlocks: boolean
}

const SPEAKS_OF_MEASURES = /(?<!\p{L})(?:maatregel|mesure|(?:punt|point|zie|voir)(?!\p{L}))|\d\.\d/iu

/** Below half a sentence that ends with "in de", a number alone on its line is still a heading. */
function isHeading(printed: PrintedNumber, previous: Line | undefined, next: Line | undefined): boolean {
  if (printed.rest || !previous || !next || startsInMidSentence(next.text)) return false
  return startsLarge(printed.word) || !SPEAKS_OF_MEASURES.test(previous.text.slice(-50))
}

function numberOpening(line: Line, { previous, next, theme }: Surroundings): Opening | undefined {
  const printed = numberAt(line.text)
  if (!printed || (goesOn(line, previous) && !isHeading(printed, previous, next))) return undefined
  if (printed.startsSmall && line.gap === 'line' && !isFinished(previous)) return undefined
  if (printed.theme !== theme) return { kind: 'otherTheme' }
  return { kind: 'number', number: printed.number, word: printed.word }
}

function textOpening(line: Line, { previous, theme, beforeBlocks }: Surroundings): Opening {
  const apart = line.gap !== 'line' || isInCapitals(line.text)
  if (apart && isChapter(line.text, theme, beforeBlocks)) return { kind: 'chapter' }
  if (goesOn(line, previous)) return prose
  if (startsWithCircled(line.text)) return { kind: 'circled' }
  return BULLET.test(line.text.slice(0, 6)) ? { kind: 'bullet' } : prose
}

function openingOf(line: Line, around: Surroundings): Opening {
  const block = blockOf(line.text)
  if (block && standsAlone(line, around.previous, around.next)) return { kind: 'label', block }
  return numberOpening(line, around) ?? textOpening(line, around)
}

const continuesInCapitals = (line: Line | undefined): line is Line =>
  line?.gap === 'line' && isInCapitals(line.text)

/** How many of the next lines, in capitals like this one, make a label with it. */
function linesOfLabel(lines: readonly Line[], at: number): number {
  const [first, next, last] = [lines[at], lines[at + 1], lines[at + 2]]
  if (!first || !continuesInCapitals(next) || !isInCapitals(first.text)) return 0
  const joined = `${first.text} ${next.text}`
  if (continuesInCapitals(last) && blockOf(`${joined} ${last.text}`)) return 2
  return blockOf(joined) ? 1 : 0
}

/** A label in capitals that a narrow column broke over two or three lines is one line again. */
function withWholeLabels(lines: readonly Line[]): readonly Line[] {
  const whole: Line[] = []
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]
    if (!line) break
    const more = linesOfLabel(lines, at)
    const parts = more > 0 ? lines.slice(at, at + more + 1).map(part => part.text) : []
    whole.push(more > 0 ? { ...line, text: parts.join(' ') } : line)
    at += more
  }
  return whole
}

/** "ACTIE GEDRAGEN DOOR PARTNER: …" is the label and what it opens. */
function labelBeforeColon(text: string): { block: Block; head: string; rest: string } | undefined {
  const colon = text.slice(0, 70).indexOf(':')
  const head = text.slice(0, Math.max(0, colon))
  const block = isInCapitals(head) ? blockOf(head) : undefined
  return block && { block, head, rest: text.slice(colon + 1).trim() }
}

type Part = readonly [text: string, opening: Opening]

/** A line that holds two things, a number and its text or the ends of two paragraphs, becomes two. */
function partsOf({ text }: Line, opening: Opening): readonly Part[] {
  const printed = opening.kind === 'number' ? numberAt(text) : undefined
  if (printed?.rest)
    return [
      [text.slice(0, text.length - printed.rest.length).trim(), opening],
      [printed.rest, prose],
    ]
  const label = opening.kind === 'prose' ? labelBeforeColon(text) : undefined
  if (label?.rest)
    return [
      [label.head, { kind: 'label', block: label.block }],
      [label.rest, prose],
    ]
  const [head = '', ...circled] = partsAtCircled(text).map(part => part.trim())
  return [[head, opening], ...circled.map((part): Part => [part, { kind: 'circled' }])]
}

const opensBlock = ({ kind }: Opening): boolean => kind === 'label' || kind === 'number'

/** Each line with what it opens. */
export function openedLines(source: readonly Line[], theme: string): readonly OpenedLine[] {
  const lines = withWholeLabels(source)
  const opened: OpenedLine[] = []
  let beforeBlocks = true
  for (const [index, line] of lines.entries()) {
    const around: Surroundings = { previous: lines[index - 1], next: lines[index + 1], theme, beforeBlocks }
    for (const [part, [text, opening]] of partsOf(line, openingOf(line, around)).entries()) {
      beforeBlocks &&= !opensBlock(opening)
      opened.push({ ...line, text, gap: part === 0 ? line.gap : 'line', opening })
    }
  }
  return opened
}

export const isOnlyCircled = (line: OpenedLine): boolean =>
  line.opening.kind === 'circled' && isCircledOnly(line.text)
