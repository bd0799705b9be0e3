import { isOnlyCircled, type OpenedLine, type Opening } from './opened-lines.ts'
import { endsWithHyphen, joined, type Spelling } from './hyphens.ts'
import { endsInTheAir, endsSentence, endsWithAbbreviation, startsInMidSentence } from './sentences.ts'
import { leavesReferenceOpen } from './number-lines.ts'
import type { LineRange } from './reading.ts'
import { breakJudge } from './wrapped-lines.ts'

export interface Paragraph {
  readonly opening: Opening
  readonly text: string
  readonly lines: LineRange
}

const SHORTEST_TITLE = 12

/** Lines that belong together, before their text is joined. */
export type Draft = readonly [OpenedLine, ...OpenedLine[]]

const takesText = ({ kind }: Opening): boolean => kind === 'prose' || kind === 'circled' || kind === 'bullet'

export const mayGrow = (draft: Draft): boolean => takesText(draft[0].opening)

const expectsMore = (line: OpenedLine): boolean =>
  isOnlyCircled(line) || endsWithHyphen(line.text) || endsInTheAir(line.text)

const endsReference = (line: OpenedLine, next: OpenedLine): boolean =>
  /^[\d①-⒇]/u.test(next.text) && leavesReferenceOpen(line.text)

/** True when this line must belong to the next, whatever its width. */
export function runsOn(line: OpenedLine, next: OpenedLine): boolean {
  if (expectsMore(line) || endsReference(line, next)) return true
  if (!startsInMidSentence(next.text)) return false
  return !endsSentence(line.text) || endsWithAbbreviation(line.text) || next.gap === 'line'
}

const beginsLike = (line: OpenedLine, other: OpenedLine | undefined): boolean =>
  other !== undefined &&
  Math.min(line.text.length, other.text.length) >= SHORTEST_TITLE &&
  (other.text.startsWith(line.text) || line.text.startsWith(other.text))

/** A title whose words the paragraph below takes up, or the end of a mission that stands between quotes. */
function isTitleOnItsOwn(line: OpenedLine, next: OpenedLine | undefined, first: OpenedLine): boolean {
  if (/^["“«]/u.test(first.text) && /["”»]$/u.test(line.text)) return true
  return !endsSentence(line.text) && next?.gap === 'line' && beginsLike(line, next)
}

function breaksAt(lines: readonly OpenedLine[], index: number, draft: Draft): boolean {
  const [previous, line, next] = [lines[index - 1], lines[index], lines[index + 1]]
  if (!previous || !line) return false
  return isTitleOnItsOwn(previous, line, draft[0]) || isTitleOnItsOwn(line, next, line)
}

function belongsTo(draft: Draft | undefined, line: OpenedLine, isBrokenOnPurpose: () => boolean): boolean {
  const previous = draft?.at(-1)
  if (!draft || !previous || !mayGrow(draft)) return false
  if (line.gap !== 'line' || line.opening.kind !== 'prose') return false
  return runsOn(previous, line) || !isBrokenOnPurpose()
}

/** Paragraphs as the page shows them: hard-wrapped lines together, one thing per paragraph. */
export function draftsOf(lines: readonly OpenedLine[]): readonly Draft[] {
  const isBrokenOnPurpose = breakJudge(lines)
  const drafts: [OpenedLine, ...OpenedLine[]][] = []
  for (const [index, line] of lines.entries()) {
    const draft = drafts.at(-1)
    const isBroken = (): boolean =>
      isBrokenOnPurpose(index) || (draft !== undefined && breaksAt(lines, index, draft))
    if (belongsTo(draft, line, isBroken)) draft?.push(line)
    else drafts.push([line])
  }
  return drafts
}

export function paragraphOf(draft: Draft, spelling: Spelling): Paragraph {
  const numbers = draft.map(line => line.number)
  const last = numbers.reduce((one, other) => Math.max(one, other), 0)
  return { opening: draft[0].opening, text: joined(draft, spelling), lines: [draft[0].number, last] }
}

export function rangeOf(paragraphs: readonly Paragraph[]): LineRange {
  const from = paragraphs.reduce((least, { lines }) => Math.min(least, lines[0]), Infinity)
  return [from, paragraphs.reduce((most, { lines }) => Math.max(most, lines[1]), 0)]
}

/** Paragraphs as one text: a blank line between two, none before an item of a list. */
export function runningText(paragraphs: readonly Paragraph[]): string {
  const parts = paragraphs.map(({ opening, text }, index) => {
    const between = opening.kind === 'bullet' ? '\n' : '\n\n'
    return index === 0 ? text : between + text
  })
  return parts.join('')
}
