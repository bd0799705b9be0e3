import { folded, startsInMidSentence } from './sentences.ts'
import { setAside, type Sorted } from './set-aside.ts'
import type { Line } from './source-lines.ts'

const HEADING = /^(?:inhoud|inhoudstafel|inhoudsopgave|table des matieres|sommaire)\s?:?$/u
const LEADER = /(?:\.{4,}|(?:\. ){3,}\.?|…{2,}|(?:… ){2,}…?|·{4,}|_{4,}) ?(?:p\. ?)?\d{0,4}$/u
const PAGE_AT_END = /\s\d{1,3}$/u

// Only the tail is looked at, so that a megabyte of dots costs nothing.
const hasLeader = (line: Line): boolean => LEADER.test(line.text.slice(-60))
const isHeading = (line: Line): boolean => line.text.length < 40 && HEADING.test(folded(line.text))

function entryUnderHeading(line: Line, previousIsContents: boolean): boolean {
  return previousIsContents && line.gap !== 'page' && line.text.length < 160 && PAGE_AT_END.test(line.text)
}

/** The table of contents: its heading, lines with a leader, and the first half of a wrapped entry. */
export function withoutContentsTable(lines: readonly Line[]): Sorted {
  const isContents = lines.map(line => hasLeader(line) || isHeading(line))
  let underHeading = false
  for (const [index, line] of lines.entries()) {
    if (isHeading(line)) underHeading = true
    else if (isContents[index] || (underHeading && entryUnderHeading(line, isContents[index - 1] ?? false)))
      isContents[index] = true
    else underHeading = false
    const isSecondHalf = hasLeader(line) && line.gap === 'line' && startsInMidSentence(line.text)
    if (isSecondHalf && index > 0) isContents[index - 1] = true
  }
  return setAside(lines, index => (isContents[index] ? 'tableOfContents' : undefined), 'blank')
}
