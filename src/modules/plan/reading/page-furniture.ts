import { blockOf } from './block-labels.ts'
import { startsWithCircled } from './circled-digits.ts'
import { looksNumbered } from './number-lines.ts'
import { endsSentence, folded, isInCapitals, startsInMidSentence } from './sentences.ts'
import { setAside, type Sorted } from './set-aside.ts'
import type { Line } from './source-lines.ts'
import type { IgnoredReason } from './reading.ts'

const LONGEST = 140
const PLAN = String.raw`(?:gvpp|pgsp|(?:globaal )?veiligheids- en preventieplan|plan global de securite et de prevention)`
const AROUND = String.raw`(?:[\s|·•:,()/–—-]|\d{1,4}|gvpp|pgsp|brussels?e?|bruxelles|thema|theme|pagina|page|gewest)*`

const MARKERS: readonly RegExp[] = [
  /^\d{1,3}$/u,
  /^(?:pagina|page|pag\.?|blz\.?|p\.)\s?\d{1,4}(?:\s?(?:\/|van|sur|of|de)\s?\d{1,4})?\.?$/u,
  /^(?:pagina|page)\s?\d{1,4}\s?[|·•–—-].{0,100}$/u,
  /^[-–—[(]{1,2}\s?(?:pagina |page )?\d{1,4}\s?[-–—\])]{1,2}$/u,
  /^\d{1,3}\s?\/\s?\d{1,3}$/u,
  /^\d{1,3}\s?[|·•]\s.{0,120}$/u,
  /^.{0,120}\s?\|\s?(?:pagina |page |p\. ?)?\d{1,3}$/u,
]
const SEPARATOR = /^[_=*·.~\s–—-]{3,}$/u
const PLAN_NAME = new RegExp(`^${AROUND}${PLAN}${AROUND}$`, 'u')

function isPageMarker(line: Line): boolean {
  if (line.text.length > LONGEST) return false
  if (!/\d/u.test(line.text)) return SEPARATOR.test(line.text)
  const text = folded(line.text)
  // "(1)" may be a mark of an action; only longer numbers in parentheses are pages.
  return MARKERS.some(marker => marker.test(text)) && !/^\(\d{1,2}\)$/u.test(text)
}

const isPlanName = (line: Line): boolean =>
  line.text.length <= LONGEST && /p/iu.test(line.text) && PLAN_NAME.test(folded(line.text))

function mayRepeat(line: Line): boolean {
  const { text } = line
  if (text.length < 4 || text.length > LONGEST || endsSentence(text)) return false
  return blockOf(text) === undefined && !startsWithCircled(text) && !looksNumbered(text)
}

interface Repetition {
  times: number
  apart: number
  atPageBreak: boolean
}

const isFirstOfPage = (lines: readonly Line[], index: number): boolean =>
  index > 0 && lines[index]?.gap === 'page'

function isAtPageBreak(lines: readonly Line[], isMarker: readonly boolean[], index: number): boolean {
  const besideMarker = isMarker[index - 1] === true || isMarker[index + 1] === true
  return besideMarker || isFirstOfPage(lines, index) || isFirstOfPage(lines, index + 1)
}

function standsApart(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  const next = lines[index + 1]
  return line !== undefined && (isInCapitals(line.text) || (line.gap !== 'line' && next?.gap !== 'line'))
}

function repetitions(lines: readonly Line[], isMarker: readonly boolean[]): ReadonlyMap<string, Repetition> {
  const found = new Map<string, Repetition>()
  for (const [index, line] of lines.entries()) {
    if (isMarker[index] || !mayRepeat(line)) continue
    const repetition = found.get(line.text) ?? { times: 0, apart: 0, atPageBreak: false }
    repetition.times += 1
    repetition.apart += standsApart(lines, index) ? 1 : 0
    repetition.atPageBreak ||= isAtPageBreak(lines, isMarker, index)
    found.set(line.text, repetition)
  }
  return found
}

function isRunning(text: string, { times, apart, atPageBreak }: Repetition): boolean {
  if (atPageBreak) return times >= 2
  return times >= 3 && apart >= 3 && !startsInMidSentence(text)
}

/** What the page adds to the text: page numbers, and headers and footers that come back. */
export function withoutPageFurniture(lines: readonly Line[]): Sorted {
  const isMarker = lines.map(isPageMarker)
  const repeated = repetitions(lines, isMarker)
  const reasonAt = (index: number): IgnoredReason | undefined => {
    const line = lines[index]
    if (!line) return undefined
    if (isMarker[index]) return SEPARATOR.test(line.text) ? 'separator' : 'pageMarker'
    const repetition = repeated.get(line.text)
    if (repetition && isRunning(line.text, repetition)) return 'runningHeader'
    return isPlanName(line) ? 'runningHeader' : undefined
  }
  return setAside(lines, reasonAt, 'page')
}
