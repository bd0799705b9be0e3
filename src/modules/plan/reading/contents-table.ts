import { folded, startsInMidSentence } from './sentences.ts'
import { setAside, type Sorted } from './set-aside.ts'
import type { Line } from './source-lines.ts'

const HEADING = /^(?:inhoud|inhoudstafel|inhoudsopgave|table des matieres|sommaire)\s?:?$/u
const LEADER = /(?:\.{4,}|(?:\. ){3,}\.?|…{2,}|(?:… ){2,}…?|·{4,}|_{4,}) ?(?:p\. ?)?\d{0,4}$/u
const PAGE_AT_END = /\s\d{1,3}$/u

// Only the tail is looked at, so that a megabyte of dots costs nothing.
const hasLeader = (line: Line): boolean =>
  /\p{L}/u.test(line.text.slice(0, 200)) && LEADER.test(line.text.slice(-60))
const isHeading = (line: Line): boolean => line.text.length < 40 && HEADING.test(folded(line.text))

function entryUnderHeading(line: Line, previousIsContents: boolean): boolean {
  return previousIsContents && line.gap !== 'page' && line.text.length < 160 && PAGE_AT_END.test(line.text)
}

function isEntry(line: Line, previousIsContents: boolean, underHeading: boolean): boolean {
  return hasLeader(line) || isHeading(line) || (underHeading && entryUnderHeading(line, previousIsContents))
}

const isSecondHalf = (line: Line): boolean =>
  hasLeader(line) && line.gap === 'line' && startsInMidSentence(line.text)

/** The table of contents: its heading, lines with a leader, and the first half of a wrapped entry. */
export function withoutContentsTable(lines: readonly Line[]): Sorted {
  const contents = new Set<number>()
  let underHeading = false
  for (const [index, line] of lines.entries()) {
    const found = isEntry(line, contents.has(index - 1), underHeading)
    underHeading = isHeading(line) || (underHeading && found)
    if (found) contents.add(index)
    if (isSecondHalf(line)) contents.add(index - 1)
  }
  return setAside(lines, index => (contents.has(index) ? 'tableOfContents' : undefined), 'blank')
}
