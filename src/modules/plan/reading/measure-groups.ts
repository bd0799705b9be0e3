import { goesOnAbout, opensList } from './measure-prose.ts'
import type { Paragraph } from './paragraphs.ts'

/** One text of the measures' column: a paragraph with the lists and second paragraphs that belong to it. */
export type Entry = readonly [Paragraph, ...Paragraph[]]

export interface NumberedParagraph {
  readonly number: number
  readonly paragraph: Paragraph
}

/** Numbers that stand together, and the texts up to the next number. */
export interface MeasureGroup {
  readonly numbers: NumberedParagraph[]
  readonly entries: Entry[]
}

const startsSmall = (text: string): boolean => /^\p{Ll}/u.test(text)

/** Some plans print every measure as "2.1 de opleiding …;": there a small letter starts a measure like any other. */
function writesMeasuresSmall(paragraphs: readonly Paragraph[]): boolean {
  const firsts = paragraphs.filter(
    ({ opening }, index) => opening.kind === 'prose' && paragraphs[index - 1]?.opening.kind === 'number',
  )
  return firsts.length > 1 && firsts.filter(({ text }) => startsSmall(text)).length * 2 > firsts.length
}

function belongsTo(previous: Paragraph, next: Paragraph, small: boolean): boolean {
  if (next.opening.kind !== 'prose' || opensList(previous.text)) return true
  return goesOnAbout(next.text) && !(small && startsSmall(next.text))
}

function addNumber(groups: MeasureGroup[], paragraph: Paragraph, number: number): void {
  const group = groups.at(-1)
  if (group?.entries.length === 0) group.numbers.push({ number, paragraph })
  else groups.push({ numbers: [{ number, paragraph }], entries: [] })
}

export function measureGroups(paragraphs: readonly Paragraph[]): readonly MeasureGroup[] {
  const small = writesMeasuresSmall(paragraphs)
  const groups: MeasureGroup[] = [{ numbers: [], entries: [] }]
  let growing: [Paragraph, ...Paragraph[]] | undefined
  for (const paragraph of paragraphs) {
    const previous = growing?.at(-1)
    if (paragraph.opening.kind === 'number') {
      addNumber(groups, paragraph, paragraph.opening.number)
      growing = undefined
    } else if (previous && belongsTo(previous, paragraph, small)) growing?.push(paragraph)
    else {
      growing = [paragraph]
      groups.at(-1)?.entries.push(growing)
    }
  }
  return groups
}
