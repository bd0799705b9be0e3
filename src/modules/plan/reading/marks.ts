import { circledAtStart } from './circled-digits.ts'
import type { Paragraph } from './paragraphs.ts'

/** A paragraph of an action, and the measures that the marks at its start name. */
export interface MarkedParagraph {
  readonly paragraph: Paragraph
  readonly numbers: readonly number[]
  /** The marks as printed: circled digits, "(2)", or "Maatregel 2.1". */
  readonly printed: string
  /** The text after the marks. */
  readonly text: string
}

const PARENTHESISED = /^\((\d{1,2})\)((?:\s?(?:,|;|en|et|&|\/)?\s?\(\d{1,2}\))*)\s/u

function parenthesisedAtStart(text: string): { numbers: readonly number[]; rest: string } {
  const [whole = '', first, others = ''] = PARENTHESISED.exec(text.slice(0, 80)) ?? []
  const numbers = first ? [first, ...(others.match(/\d{1,2}/gu) ?? [])].map(Number) : []
  return { numbers, rest: text.slice(whole.length) }
}

/**
 * "(2)" is a mark only where the text circles nothing, and where the numbers do not count 1, 2, 3 as a list does.
 */
function parenthesesMark(paragraphs: readonly Paragraph[]): boolean {
  const starts = paragraphs
    .map(({ text }) => parenthesisedAtStart(text).numbers)
    .filter(found => found.length > 0)
  if (starts.length < 2 || paragraphs.some(({ text }) => circledAtStart(text).numbers.length > 0))
    return false
  return starts.some((numbers, index) => numbers.length > 1 || numbers[0] !== index + 1)
}

function marked(paragraph: Paragraph, withParentheses: boolean): MarkedParagraph {
  const circled = circledAtStart(paragraph.text)
  const found =
    circled.numbers.length === 0 && withParentheses ? parenthesisedAtStart(paragraph.text) : circled
  const printed = paragraph.text.slice(0, paragraph.text.length - found.rest.length).trim()
  return { paragraph, numbers: found.numbers, printed, text: found.rest }
}

/** A measure's number that is repeated inside an action marks the paragraph after it. */
function underNumber(number: Paragraph, next: Paragraph): MarkedParagraph {
  const paragraph: Paragraph = {
    opening: next.opening,
    text: `${number.text} ${next.text}`,
    lines: [number.lines[0], next.lines[1]],
  }
  const numbers = number.opening.kind === 'number' ? [number.opening.number] : []
  return { paragraph, numbers, printed: number.text, text: next.text }
}

export type MarkReader = (paragraphs: readonly Paragraph[]) => readonly MarkedParagraph[]

/** Reads the marks the way all actions of the text use them. */
export function markReader(all: readonly Paragraph[]): MarkReader {
  const withParentheses = parenthesesMark(all)
  return paragraphs => {
    const found: MarkedParagraph[] = []
    let number: Paragraph | undefined
    for (const paragraph of paragraphs) {
      if (number)
        found.push(paragraph.opening.kind === 'number' ? bare(number) : underNumber(number, paragraph))
      const isNumber = paragraph.opening.kind === 'number'
      if (!isNumber && !number) found.push(marked(paragraph, withParentheses))
      number = isNumber ? paragraph : undefined
    }
    if (number) found.push(bare(number))
    return found
  }
}

function bare(number: Paragraph): MarkedParagraph {
  const numbers = number.opening.kind === 'number' ? [number.opening.number] : []
  return { paragraph: number, numbers, printed: number.text, text: '' }
}
