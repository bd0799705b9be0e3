import { joined } from './hyphens.ts'
import type { Opening } from './opened-lines.ts'
import type { Draft } from './paragraph-drafts.ts'
import type { LineRange } from './reading.ts'
import type { Spelling } from './spelling.ts'

export interface Paragraph {
  readonly opening: Opening
  readonly text: string
  readonly lines: LineRange
}

export function paragraphOf(draft: Draft, spelling: Spelling): Paragraph {
  const last = draft.reduce((most, { number }) => Math.max(most, number), 0)
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
