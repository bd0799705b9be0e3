import { startsInMidSentence } from './sentences.ts'
import type { Paragraph } from './paragraphs.ts'

const LONGEST_TITLE = 140
const QUOTED = /^["“”„«‘'‟]\s?([^]*?)\s?["”“»’'](?:\s?[.;])?$/u

/** The words between the quotes, when the whole paragraph is quoted. */
export function quotedText(text: string): string | undefined {
  if (text.length > 2000) return undefined
  return QUOTED.exec(text)?.[1]
}

export const isQuoted = ({ text }: Paragraph): boolean => quotedText(text) !== undefined

export const titleText = (text: string): string => (quotedText(text) ?? text).replace(/\s?:$/u, '')

const STOPS = /[.!?…;,]["”»’')]*$/u

function couldBeTitle({ opening, text }: Paragraph): boolean {
  if (opening.kind !== 'prose' || text.length > LONGEST_TITLE || startsInMidSentence(text)) return false
  return quotedText(text) !== undefined || !STOPS.test(text.slice(-8))
}

/** "Het fonds doet:" below a title, or above a list, is no title. */
function announcesList(paragraphs: readonly Paragraph[], at: number): boolean {
  if (!paragraphs[at]?.text.endsWith(':')) return false
  const above = paragraphs[at - 1]
  return (
    at > 0 && ((above !== undefined && couldBeTitle(above)) || paragraphs[at + 1]?.opening.kind !== 'prose')
  )
}

/** A paragraph that a title can announce: not another title. */
const hasBody = (paragraphs: readonly Paragraph[], at: number): boolean => {
  const paragraph = paragraphs[at]
  return paragraph !== undefined && (!couldBeTitle(paragraph) || announcesList(paragraphs, at))
}

export type TitleKind = 'title' | 'titleAboveTitle' | 'stranded' | 'text'

/** What a paragraph is, seen with the ones after it. */
export function titleKind(paragraphs: readonly Paragraph[], at: number): TitleKind {
  const paragraph = paragraphs[at]
  if (!paragraph || !couldBeTitle(paragraph) || announcesList(paragraphs, at)) return 'text'
  if (hasBody(paragraphs, at + 1)) return 'title'
  return hasBody(paragraphs, at + 2) ? 'titleAboveTitle' : 'stranded'
}
