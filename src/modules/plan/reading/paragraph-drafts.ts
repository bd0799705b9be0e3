import { endsWithHyphen, splitsName, type Spelling } from './spelling.ts'
import { looksLikeMeasure } from './measure-prose.ts'
import { leavesReferenceOpen } from './number-lines.ts'
import { isOnlyCircled, type OpenedLine, type Opening } from './opened-lines.ts'
import {
  endsInTheAir,
  endsSentence,
  endsWithAbbreviation,
  endsWithEllipsis,
  startsInMidSentence,
} from './sentences.ts'
import type { BreakJudge } from './wrapped-lines.ts'

/** Lines that belong together, before their text is joined. */
export type Draft = readonly [OpenedLine, ...OpenedLine[]]

const SHORTEST_TITLE = 12

const takesText = ({ kind }: Opening): boolean => kind === 'prose' || kind === 'circled' || kind === 'bullet'

export const mayGrow = (draft: Draft): boolean => takesText(draft[0].opening)

/** True when a line must belong to the next, whatever its width. */
export type Continuation = (line: OpenedLine, next: OpenedLine) => boolean

const expectsMore = ({ text }: OpenedLine): boolean => endsWithHyphen(text) || endsInTheAir(text)

const endsReference = (line: OpenedLine, next: OpenedLine): boolean =>
  /^[\d①-⒇]/u.test(next.text) && leavesReferenceOpen(line.text)

const mayGoOn = ({ text }: OpenedLine): boolean =>
  !endsSentence(text) || endsWithAbbreviation(text) || endsWithEllipsis(text)

export const continuation =
  (spelling: Spelling): Continuation =>
  (line, next) => {
    if (isOnlyCircled(line) || expectsMore(line) || endsReference(line, next)) return true
    if (startsInMidSentence(next.text)) return mayGoOn(line) || next.gap === 'line'
    return splitsName(line.text, next.text, spelling)
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

/** A title over two lines, whose first words begin the paragraph below it. */
const repeatsTitle = (draft: Draft, line: OpenedLine): boolean =>
  draft.length === 2 && !endsSentence(draft[1]?.text ?? '') && beginsLike(draft[0], line)

const opensActions = ({ opening }: OpenedLine): boolean =>
  opening.kind === 'label' && (opening.block === 'partner' || opening.block === 'actions')

/** The line right below a label of actions is a title, also when it fills the column. */
const isFirstTitle = (line: OpenedLine, above: OpenedLine | undefined): boolean =>
  above !== undefined && opensActions(above) && !endsSentence(line.text)

function isTitleBetween(lines: readonly OpenedLine[], index: number, draft: Draft): boolean {
  const [above, previous, line, next] = [lines[index - 2], lines[index - 1], lines[index], lines[index + 1]]
  if (!previous || !line) return false
  const endsTitle =
    isFirstTitle(previous, above) || isTitleOnItsOwn(previous, line, draft[0]) || repeatsTitle(draft, line)
  return endsTitle || isTitleOnItsOwn(line, next, line)
}

/** Among the measures, a line that ends a sentence above one that reads like a measure ends a measure. */
function isMeasureBetween(lines: readonly OpenedLine[], index: number): boolean {
  const [previous, line, next] = [lines[index - 1], lines[index], lines[index + 1]]
  if (!previous || !line || !endsSentence(previous.text)) return false
  return looksLikeMeasure(next?.gap === 'line' ? `${line.text} ${next.text}` : line.text)
}

const opensMeasures = ({ opening }: OpenedLine, wereOpen: boolean): boolean => {
  if (opening.kind === 'label') return opening.block === 'measures'
  return wereOpen || opening.kind === 'number'
}

function mayBelong(draft: Draft | undefined, line: OpenedLine): draft is Draft {
  if (line.opening.kind === 'stray') return draft !== undefined && line.opening.goesOn
  return draft !== undefined && mayGrow(draft) && line.gap === 'line' && line.opening.kind === 'prose'
}

/** Paragraphs as the page shows them: hard-wrapped lines together, one thing per paragraph. */
export function draftsOf(
  lines: readonly OpenedLine[],
  runsOn: Continuation,
  isBrokenOnPurpose: BreakJudge,
): readonly Draft[] {
  const drafts: [OpenedLine, ...OpenedLine[]][] = []
  let inMeasures = false
  const breaks = (index: number, open: Draft): boolean =>
    isBrokenOnPurpose(index) ||
    isTitleBetween(lines, index, open) ||
    (inMeasures && isMeasureBetween(lines, index))
  for (const [index, line] of lines.entries()) {
    const draft = drafts.at(-1)
    const previous = lines[index - 1] ?? line
    inMeasures = opensMeasures(line, inMeasures)
    if (mayBelong(draft, line) && (runsOn(previous, line) || !breaks(index, draft))) draft.push(line)
    else drafts.push([line])
  }
  return drafts
}
