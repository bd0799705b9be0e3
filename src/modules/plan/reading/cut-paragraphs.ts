import { endsWithHyphen } from './spelling.ts'
import { isStray } from './measure-prose.ts'
import { isOnlyCircled, type OpenedLine } from './opened-lines.ts'
import { mayGrow, type Continuation, type Draft } from './paragraph-drafts.ts'
import { endsInTheAir, endsSentence, startsInMidSentence } from './sentences.ts'

const LONG_ENOUGH_TO_BE_CUT = 60
const LONGER_THAN_A_TITLE = 80
const OPENING = '(“«'
const CLOSING = ')”»'

interface Growing {
  readonly lines: [OpenedLine, ...OpenedLine[]]
  length: number
  /** Parentheses and quotes that are opened and not closed. */
  open: number
  /** Closed without having been opened: the end of something that began elsewhere. */
  closed: number
}

function growing(draft: Draft): Growing {
  let open = 0
  let closed = 0
  let length = 0
  for (const { text } of draft) {
    length += text.length
    for (const sign of text) {
      if (OPENING.includes(sign)) open += 1
      else if (CLOSING.includes(sign) && open > 0) open -= 1
      else if (CLOSING.includes(sign)) closed += 1
    }
  }
  return { lines: [...draft], length, open, closed }
}

const lastLine = ({ lines }: Growing): OpenedLine => lines.at(-1) ?? lines[0]

const isUnfinished = (draft: Growing): boolean =>
  mayGrow(draft.lines) &&
  (draft.open > 0 || endsWithHyphen(lastLine(draft).text) || !endsSentence(lastLine(draft).text))

const isProse = (draft: Growing): boolean => draft.lines[0].opening.kind === 'prose'
const isStrayHalf = (draft: Growing): boolean => draft.lines[0].opening.kind === 'stray'
const startsInside = (draft: Growing): boolean => isProse(draft) && startsInMidSentence(draft.lines[0].text)

/** Two halves on two pages, although the second starts with a capital: "de Lokale / Taskforces". */
function meetsAcrossPage(draft: Growing, next: Growing): boolean {
  if (next.lines[0].gap !== 'page' || draft.length < LONGER_THAN_A_TITLE) return false
  return isUnfinished(draft) && endsSentence(lastLine(next).text)
}

function continues(draft: Growing, next: Growing, runsOn: Continuation): boolean {
  if (!mayGrow(draft.lines) || !isProse(next)) return false
  if (runsOn(lastLine(draft), next.lines[0])) return true
  if (draft.open > 0 && (next.closed > 0 || startsInside(next))) return true
  return meetsAcrossPage(draft, next)
}

function grow(draft: Growing, next: Growing): void {
  for (const line of next.lines) draft.lines.push(line)
  draft.length += next.length
  draft.closed += Math.max(0, next.closed - draft.open)
  draft.open = Math.max(0, draft.open - next.closed) + next.open
}

const isClearlyCut = (draft: Growing): boolean =>
  draft.open > 0 || endsWithHyphen(lastLine(draft).text) || endsInTheAir(lastLine(draft).text)

/** A text that was clearly cut, and that a block of the other column separates from its end. */
function waitsForItsEnd(draft: Growing, next: Growing): boolean {
  if (!isUnfinished(draft) || isOnlyCircled(lastLine(draft))) return false
  const { kind } = next.lines[0].opening
  const standsAtBlock = kind === 'label' || kind === 'number'
  const isLong = draft.length >= LONG_ENOUGH_TO_BE_CUT && kind !== 'prose'
  return (isClearlyCut(draft) || standsAtBlock || isLong) && !isStray(draft.lines[0].text)
}

const mayStandBeforeAnEnd = (draft: Growing): boolean =>
  isStrayHalf(draft) || (mayGrow(draft.lines) && !isUnfinished(draft))

interface Joining {
  readonly whole: Growing[]
  readonly runsOn: Continuation
  inMeasures: boolean
  waiting: Growing | undefined
  /** The cut text stood among the measures. */
  waitsInMeasures: boolean
}

/** The text of which this is the end, just above or on the other side of a block. */
function beginningOf({ whole, waiting, runsOn }: Joining, next: Growing): Growing | undefined {
  const previous = whole.at(-1)
  if (!previous) return undefined
  if (isStrayHalf(next)) return waiting && isClearlyCut(waiting) ? waiting : undefined
  if (continues(previous, next, runsOn)) return previous
  return mayStandBeforeAnEnd(previous) && startsInside(next) ? waiting : undefined
}

function backToMeasures({ lines: [line] }: Growing): Growing {
  const opening = { kind: 'backToMeasures' } as const
  return { lines: [{ ...line, text: '', opening }], length: 0, open: 0, closed: 0 }
}

function resume(joining: Joining, beginning: Growing, next: Growing): void {
  grow(beginning, next)
  if (beginning !== joining.waiting) return
  if (!isUnfinished(beginning)) joining.waiting = undefined
  if (joining.inMeasures || !joining.waitsInMeasures) return
  joining.whole.push(backToMeasures(next))
  joining.inMeasures = true
}

function noteBlock(joining: Joining, { lines: [{ opening }] }: Growing): void {
  if (opening.kind === 'number') joining.inMeasures = true
  if (opening.kind === 'label') joining.inMeasures = opening.block === 'measures'
}

function join(joining: Joining, next: Growing): void {
  const previous = joining.whole.at(-1)
  const beginning = beginningOf(joining, next)
  if (previous && previous !== beginning && waitsForItsEnd(previous, next)) {
    joining.waiting = previous
    joining.waitsInMeasures = joining.inMeasures
  }
  noteBlock(joining, next)
  if (beginning) resume(joining, beginning, next)
  else joining.whole.push(next)
}

/** Joins what a page break, or a block of the other column, cut in two. */
export function withoutCuts(drafts: readonly Draft[], runsOn: Continuation): readonly Draft[] {
  const joining: Joining = {
    whole: [],
    runsOn,
    inMeasures: false,
    waiting: undefined,
    waitsInMeasures: false,
  }
  for (const draft of drafts) join(joining, growing(draft))
  return joining.whole.map(({ lines }) => lines)
}
