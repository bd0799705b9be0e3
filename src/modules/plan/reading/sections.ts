import {
  announces,
  isStray,
  isTitleLine,
  isUnknownHeading,
  looksLikeMeasure,
  opensList,
} from './measure-prose.ts'
import type { Block } from './block-labels.ts'
import type { Paragraph } from './paragraphs.ts'
import type { IgnoredReason, IgnoredText, NotPlacedText } from './reading.ts'

/** The paragraphs under one label: missions with their actions, or partners' actions. */
export interface ActionSection {
  readonly block: 'mission' | 'partner' | 'actions'
  readonly paragraphs: Paragraph[]
}

export interface Sections {
  /** The column of the measures in reading order: numbers and texts. */
  readonly measures: readonly Paragraph[]
  readonly actions: readonly ActionSection[]
  readonly ignored: readonly IgnoredText[]
  readonly notPlaced: readonly NotPlacedText[]
}

export const notPlacedText = ({ text, lines }: Paragraph): NotPlacedText => ({ line: lines[0], text, lines })

interface Sorting {
  block: Block | 'preamble'
  readonly measures: Paragraph[]
  readonly actions: ActionSection[]
  readonly ignored: IgnoredText[]
  readonly notPlaced: NotPlacedText[]
  readonly numbers: Set<number>
  readonly headings: Set<string>
  lastNumber: number
  textsSinceNumber: number
}

function ignore(sorting: Sorting, { text, lines }: Paragraph, reason: IgnoredReason): void {
  sorting.ignored.push({ line: lines[0], text, reason, lines })
}

/** An action's last paragraphs that read like measures, where the text of a measure is missing, are that text. */
function takeBackMeasures(sorting: Sorting, section: ActionSection, number: number): void {
  const missing = number - sorting.lastNumber - sorting.textsSinceNumber
  const mayTake = section.paragraphs.slice(2).slice(-Math.max(0, missing) || Infinity)
  const others = mayTake.findLastIndex(
    ({ opening, text }) => opening.kind !== 'prose' || !looksLikeMeasure(text),
  )
  const taken = mayTake.slice(others + 1)
  section.paragraphs.splice(section.paragraphs.length - taken.length)
  sorting.measures.push(...taken)
}

const isInActions = ({ block }: Sorting): boolean =>
  block === 'mission' || block === 'partner' || block === 'actions'

function placeNumber(sorting: Sorting, paragraph: Paragraph, number: number): void {
  const section = sorting.actions.at(-1)
  if (isInActions(sorting) && section) {
    // A number that the measures already carry, inside an action, says which measure the action answers.
    if (sorting.numbers.has(number) && section.paragraphs.length > 0) {
      section.paragraphs.push(paragraph)
      return
    }
    takeBackMeasures(sorting, section, number)
  }
  sorting.block = 'measures'
  sorting.measures.push(paragraph)
  sorting.numbers.add(number)
  sorting.lastNumber = number
  sorting.textsSinceNumber = 0
}

function placeLabel(sorting: Sorting, paragraph: Paragraph, block: Block): void {
  sorting.block = block
  if (block === 'elsewhere') sorting.notPlaced.push(notPlacedText(paragraph))
  else ignore(sorting, paragraph, 'blockLabel')
  if (block === 'mission' || block === 'partner' || block === 'actions')
    sorting.actions.push({ block, paragraphs: [] })
}

function placeHeading(sorting: Sorting, paragraph: Paragraph): void {
  if (sorting.block === 'preamble' || sorting.headings.has(paragraph.text)) {
    sorting.headings.add(paragraph.text)
    ignore(sorting, paragraph, 'chapterHeading')
    return
  }
  sorting.notPlaced.push(notPlacedText(paragraph))
  sorting.block = 'elsewhere'
}

/** A circled digit among the measures is the end of an action that the column of the measures interrupted. */
function placeInterrupted(sorting: Sorting, paragraph: Paragraph): void {
  const section = sorting.actions.at(-1)
  if (section) section.paragraphs.push(paragraph)
  else sorting.notPlaced.push(notPlacedText(paragraph))
}

function placeInMeasures(sorting: Sorting, paragraph: Paragraph): void {
  const { opening, text } = paragraph
  const isIntroduction = sorting.numbers.size === 0 && (announces(text) || opensList(text))
  if (isIntroduction) ignore(sorting, paragraph, 'introduction')
  else if (isUnknownHeading(text)) placeHeading(sorting, paragraph)
  else if (opening.kind === 'circled') placeInterrupted(sorting, paragraph)
  else if (isStray(text)) sorting.notPlaced.push(notPlacedText(paragraph))
  else {
    sorting.measures.push(paragraph)
    sorting.textsSinceNumber += opening.kind === 'prose' ? 1 : 0
  }
}

function placeInPreamble(sorting: Sorting, paragraph: Paragraph): void {
  const isAtTop = sorting.notPlaced.length === 0 && isTitleLine(paragraph.text)
  if (isAtTop || isUnknownHeading(paragraph.text)) placeHeading(sorting, paragraph)
  else if (announces(paragraph.text)) ignore(sorting, paragraph, 'introduction')
  else sorting.notPlaced.push(notPlacedText(paragraph))
}

function placeInActions(sorting: Sorting, paragraph: Paragraph, { paragraphs }: ActionSection): void {
  const { opening, text } = paragraph
  const isIntroduction = paragraphs.length === 0 && announces(text) && opensList(text)
  if (isIntroduction) ignore(sorting, paragraph, 'introduction')
  else if (opening.kind === 'prose' && isStray(text)) sorting.notPlaced.push(notPlacedText(paragraph))
  else paragraphs.push(paragraph)
}

function placeText(sorting: Sorting, paragraph: Paragraph): void {
  const section = isInActions(sorting) ? sorting.actions.at(-1) : undefined
  if (section) placeInActions(sorting, paragraph, section)
  else if (sorting.block === 'measures') placeInMeasures(sorting, paragraph)
  else if (sorting.block === 'preamble') placeInPreamble(sorting, paragraph)
  else sorting.notPlaced.push(notPlacedText(paragraph))
}

function placeOtherTheme(sorting: Sorting, paragraph: Paragraph): void {
  // "12.5 Miljoen" inside an action is a sentence; a number alone, or among the measures, is another chapter's.
  if (isInActions(sorting) && paragraph.text.length > 12) placeText(sorting, paragraph)
  else {
    sorting.notPlaced.push(notPlacedText(paragraph))
    sorting.block = 'elsewhere'
  }
}

function placeChapter(sorting: Sorting, paragraph: Paragraph): void {
  sorting.headings.add(paragraph.text)
  ignore(sorting, paragraph, 'chapterHeading')
}

function place(sorting: Sorting, paragraph: Paragraph): void {
  const { opening } = paragraph
  if (opening.kind === 'label') placeLabel(sorting, paragraph, opening.block)
  else if (opening.kind === 'number') placeNumber(sorting, paragraph, opening.number)
  else if (opening.kind === 'chapter') placeChapter(sorting, paragraph)
  else if (opening.kind === 'backToMeasures') sorting.block = 'measures'
  else if (opening.kind === 'otherTheme') placeOtherTheme(sorting, paragraph)
  else if (opening.kind === 'stray') sorting.notPlaced.push(notPlacedText(paragraph))
  else placeText(sorting, paragraph)
}

/** Gives each paragraph to the block in which it stands. */
export function sectionsOf(paragraphs: readonly Paragraph[]): Sections {
  const sorting: Sorting = {
    block: 'preamble',
    measures: [],
    actions: [],
    ignored: [],
    notPlaced: [],
    numbers: new Set(),
    headings: new Set(),
    lastNumber: 0,
    textsSinceNumber: 1,
  }
  for (const paragraph of paragraphs) place(sorting, paragraph)
  return sorting
}
