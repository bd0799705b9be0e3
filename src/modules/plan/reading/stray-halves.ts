import type { OpenedLine } from './opened-lines.ts'
import { endsSentence, endsWithAbbreviation, endsWithEllipsis, startsInMidSentence } from './sentences.ts'
import type { BreakJudge } from './wrapped-lines.ts'

const MOST_LINES = 3
const FULL_STOP = /[.!?][)\]”»"'’]*$/u

const isText = ({ opening: { kind } }: OpenedLine): boolean =>
  kind === 'prose' || kind === 'circled' || kind === 'bullet'

const endsWithFullStop = ({ text }: OpenedLine): boolean =>
  FULL_STOP.test(text.slice(-6)) && !endsWithAbbreviation(text) && !endsWithEllipsis(text)

/** "waarvan de kaart op de volgende", below a text that has its full stop. */
function startsHalf(line: OpenedLine, previous: OpenedLine | undefined): boolean {
  if (line.opening.kind !== 'prose' || !/^\p{Ll}/u.test(line.text) || !startsInMidSentence(line.text))
    return false
  return previous !== undefined && isText(previous) && endsWithFullStop(previous)
}

const isProseBelow = (line: OpenedLine | undefined): boolean =>
  line?.opening.kind === 'prose' && line.gap === 'line'

const goesOnSmall = (line: OpenedLine | undefined): boolean =>
  line?.opening.kind === 'prose' && startsInMidSentence(line.text)

/** One past the last line of the half that starts here; 0 where the text goes on to an end. */
function endOfHalf(lines: readonly OpenedLine[], start: number, isBrokenOnPurpose: BreakJudge): number {
  let end = start + 1
  const isWithin = (at: number): boolean =>
    isProseBelow(lines[at]) && (goesOnSmall(lines[at]) || !isBrokenOnPurpose(at))
  while (end - start <= MOST_LINES && isWithin(end)) end += 1
  if (end - start > MOST_LINES) return 0
  return endsSentence(lines[end - 1]?.text ?? '') || goesOnSmall(lines[end]) ? 0 : end
}

/** Marks the half sentences that have no other half: a caption of which the page kept only the middle. */
export function withStrayHalves(
  lines: readonly OpenedLine[],
  isBrokenOnPurpose: BreakJudge,
): readonly OpenedLine[] {
  const marked: OpenedLine[] = [...lines]
  for (const [start, line] of lines.entries()) {
    if (!startsHalf(line, lines[start - 1])) continue
    const end = endOfHalf(lines, start, isBrokenOnPurpose)
    for (let at = start; at < end; at += 1) {
      const stray = lines[at]
      if (stray) marked[at] = { ...stray, opening: { kind: 'stray', goesOn: at > start } }
    }
  }
  return marked
}
