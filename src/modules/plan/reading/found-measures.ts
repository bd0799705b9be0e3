import { couldBeMeasure } from './measure-prose.ts'
import { measureGroups, type Entry, type MeasureGroup, type NumberedParagraph } from './measure-groups.ts'
import { inferNumbers } from './number-inference.ts'
import { rangeOf, runningText, type Paragraph } from './paragraphs.ts'
import type { IgnoredText, InferenceReason, MeasureRead, NotPlacedText } from './reading.ts'
import { endsSentence } from './sentences.ts'
import { notPlacedText } from './sections.ts'

interface Found {
  readonly numberSource: 'printed' | 'inferred'
  readonly paragraphs: Paragraph[]
  readonly reason?: InferenceReason
  /** The printed number, where it stands above the text of its own measure. */
  readonly printed?: Paragraph
}

export interface FoundMeasures {
  readonly measures: readonly MeasureRead[]
  readonly ignored: readonly IgnoredText[]
  readonly notPlaced: readonly NotPlacedText[]
}

interface Finding {
  readonly theme: string
  /** Numbers that actions answer, as the text prints them. */
  readonly answered: ReadonlyMap<number, string>
  readonly withFullStops: boolean
  readonly found: Map<number, Found>
  readonly ignored: IgnoredText[]
  readonly notPlaced: NotPlacedText[]
}

const full = (theme: string, number: number): string => `${theme}.${number}`

function leaveOpen(finding: Finding, paragraphs: readonly Paragraph[]): void {
  finding.notPlaced.push(...paragraphs.map(notPlacedText))
}

interface Placing extends NumberedParagraph {
  readonly entry: Entry | undefined
  /** Several numbers above their texts. */
  readonly isShared: boolean
}

const MOST_BLANK_LINES = 3

/** The number and its text may be marked as one: nothing of another column stands between them. */
const isRightAbove = (number: Paragraph, [first]: Entry): boolean =>
  first.lines[0] - number.lines[1] <= MOST_BLANK_LINES + 1

function placeOne(finding: Finding, { number, paragraph, entry, isShared }: Placing): void {
  if (!entry || finding.found.has(number)) {
    leaveOpen(finding, [paragraph, ...(entry ?? [])])
    return
  }
  const printed = !isShared && isRightAbove(paragraph, entry) ? { printed: paragraph } : {}
  finding.found.set(number, { numberSource: 'printed', paragraphs: [...entry], ...printed })
  const { opening, text, lines } = paragraph
  if (opening.kind === 'number' && opening.word)
    finding.ignored.push({ line: lines[0], text, reason: 'measureLabel', lines })
}

/** Numbers that stand together share out their texts; where there are not as many, the last number has the first text. */
function placePrinted(finding: Finding, { numbers, entries }: MeasureGroup): readonly Entry[] {
  if (numbers.length === 0) return entries
  const together = numbers.length === entries.length ? numbers : numbers.slice(-1)
  const isShared = together.length > 1
  for (const numbered of numbers.slice(0, -together.length))
    placeOne(finding, { ...numbered, entry: undefined, isShared })
  for (const [index, numbered] of together.entries())
    placeOne(finding, { ...numbered, entry: entries[index], isShared })
  return entries.slice(together.length)
}

interface Around {
  readonly after: number | undefined
  readonly before: number | undefined
}

function codeFor({ after, before }: Around): InferenceReason['code'] {
  if (after === undefined) return before === undefined ? 'noNumbersAtAll' : 'beforeFirstNumber'
  return before === undefined ? 'afterLastNumber' : 'betweenNumbers'
}

function reasonFor(
  finding: Finding,
  number: number,
  around: Around,
  also: readonly number[],
): InferenceReason {
  const { after, before } = around
  const name = (other: number): string => full(finding.theme, other)
  const answered = finding.answered.get(number)
  return {
    code: codeFor(around),
    ...(after === undefined ? {} : { after: name(after) }),
    ...(before === undefined ? {} : { before: name(before) }),
    ...(also.length > 0 ? { also: also.map(name) } : {}),
    ...(answered === undefined ? {} : { confirmedBy: answered }),
  }
}

function placeUnnumbered(finding: Finding, rest: readonly Entry[], around: Around, taken: Set<number>): void {
  const plausible: Entry[] = []
  for (const entry of rest) {
    if (couldBeMeasure(entry[0].text, finding.withFullStops)) plausible.push(entry)
    else leaveOpen(finding, entry)
  }
  const highestAnswered = Math.max(0, ...finding.answered.keys())
  const inference = inferNumbers(plausible, { ...around, taken, highestAnswered })
  for (const { entry, number, also } of inference.measures) {
    const reason = reasonFor(finding, number, around, also)
    taken.add(number)
    finding.found.set(number, { numberSource: 'inferred', paragraphs: [...entry], reason })
  }
  for (const { entry, of } of inference.continued) {
    const measure = finding.found.get(of)
    if (measure) measure.paragraphs.push(...entry)
    else leaveOpen(finding, entry)
  }
  for (const entry of inference.open) leaveOpen(finding, entry)
}

function measureRead(theme: string, number: number, { paragraphs, printed, ...found }: Found): MeasureRead {
  const lines = rangeOf(printed ? [printed, ...paragraphs] : paragraphs)
  return { number: full(theme, number), ...found, text: runningText(paragraphs), lines }
}

function endWithFullStops(groups: readonly MeasureGroup[]): boolean {
  const numbered = groups.flatMap(({ numbers, entries: [own] }) => (numbers.length > 0 && own ? [own] : []))
  return numbered.filter(entry => endsSentence(entry.at(-1)?.text ?? '')).length * 2 >= numbered.length
}

function placeGroups(finding: Finding, groups: readonly MeasureGroup[]): void {
  const taken = new Set(groups.flatMap(({ numbers }) => numbers.map(({ number }) => number)))
  for (const [index, group] of groups.entries()) {
    const rest = placePrinted(finding, group)
    const around = { after: group.numbers.at(-1)?.number, before: groups[index + 1]?.numbers[0]?.number }
    if (finding.theme) placeUnnumbered(finding, rest, around, taken)
    else for (const entry of rest) leaveOpen(finding, entry)
  }
}

/** The measures with their printed numbers, and those whose number was lost with the number that their place tells. */
export function foundMeasures(
  paragraphs: readonly Paragraph[],
  theme: string,
  answered: ReadonlyMap<number, string>,
): FoundMeasures {
  const groups = measureGroups(paragraphs)
  const withFullStops = endWithFullStops(groups)
  const finding: Finding = { theme, answered, withFullStops, found: new Map(), ignored: [], notPlaced: [] }
  placeGroups(finding, groups)
  const inOrder = [...finding.found].toSorted(([one], [other]) => one - other)
  const measures = inOrder.map(([number, found]) => measureRead(theme, number, found))
  return { measures, ignored: finding.ignored, notPlaced: finding.notPlaced }
}
