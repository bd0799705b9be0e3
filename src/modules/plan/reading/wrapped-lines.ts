import { endsWithHyphen } from './spelling.ts'
import type { OpenedLine } from './opened-lines.ts'
import { startsInMidSentence } from './sentences.ts'

/** Says of two lines without anything between them whether the author broke there, or only the column. */
export type BreakJudge = (index: number) => boolean

const LOOSE = 0.7
const SHARE_OF_WRAPS = 0.2
const NEARLY_ALL = 0.85

const firstWord = (text: string): number => {
  const end = text.slice(0, 60).indexOf(' ')
  return end < 0 ? Math.min(text.length, 60) : end
}

const isInRun = (line: OpenedLine | undefined): boolean =>
  line?.gap === 'line' && line.opening.kind === 'prose'

/** Lines without label or number in between. */
interface Run {
  readonly start: number
  readonly widest: number
}

/** The run in which each line stands. */
function runsOf(lines: readonly OpenedLine[]): readonly Run[] {
  const runs: Run[] = []
  let start = 0
  for (let at = 1; at <= lines.length; at += 1) {
    if (isInRun(lines[at])) continue
    const widest = lines.slice(start, at).reduce((most, { width }) => Math.max(most, width), 0)
    const run = { start, widest }
    while (runs.length < at) runs.push(run)
    start = at
  }
  return runs
}

interface Wrap {
  readonly index: number
  readonly needed: number
  readonly width: number
}

function isPair(previous: OpenedLine | undefined, line: OpenedLine): previous is OpenedLine {
  if (!previous || !isInRun(line) || previous.opening.kind === 'label') return false
  return previous.number !== line.number
}

function sureWrap(previous: OpenedLine, line: OpenedLine, index: number): Wrap | undefined {
  const { width } = previous
  if (endsWithHyphen(previous.text)) return { index, needed: Infinity, width }
  if (!startsInMidSentence(line.text)) return undefined
  return { index, needed: width + 1 + firstWord(line.text), width }
}

function pairsAndWraps(lines: readonly OpenedLine[]): { pairs: number; wraps: readonly Wrap[] } {
  const wraps: Wrap[] = []
  let pairs = 0
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    if (!isPair(previous, line)) continue
    pairs += 1
    const wrap = sureWrap(previous, line, index)
    if (wrap) wraps.push(wrap)
  }
  return { pairs, wraps }
}

const mostly = (wraps: readonly Wrap[], isFull: (wrap: Wrap) => boolean): boolean =>
  wraps.filter(isFull).length >= wraps.length * NEARLY_ALL

/** How wide a line of each run may be before a break in it needs no reason. */
function roomOf(wraps: readonly Wrap[], runs: readonly Run[]): (run: Run) => number {
  const column = wraps.reduce(
    (widest, { needed, width }) => Math.max(widest, needed < Infinity ? width : 0),
    0,
  )
  const isOneColumn = mostly(wraps, wrap => wrap.needed > column)
  const isExact = mostly(wraps, wrap => wrap.needed > (runs[wrap.index]?.widest ?? 0))
  const narrower = new Set(wraps.filter(wrap => wrap.needed <= column).map(wrap => runs[wrap.index]?.start))
  return run => {
    if (isOneColumn && !narrower.has(run.start)) return column
    return run.widest * (isExact ? 1 : LOOSE)
  }
}

/**
 * Where the next word would have fitted on the line, somebody broke it on purpose. Columns that were filled exactly
 * (the sure wraps tell) are judged exactly, others only when much room was left.
 */
export function breakJudge(lines: readonly OpenedLine[]): BreakJudge {
  const { pairs, wraps } = pairsAndWraps(lines)
  if (wraps.length < pairs * SHARE_OF_WRAPS) return () => true
  const runs = runsOf(lines)
  const room = roomOf(wraps, runs)
  return index => {
    const run = runs[index]
    const needed = (lines[index - 1]?.width ?? 0) + 1 + firstWord(lines[index]?.text ?? '')
    return run === undefined || needed <= room(run)
  }
}
