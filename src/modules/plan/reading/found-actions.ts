import { circledGroups } from './circled-digits.ts'
import { rangeOf, runningText, type Paragraph } from './paragraphs.ts'
import type { LineRange, MissionRead, NotPlacedText } from './reading.ts'
import { notPlacedText, type ActionSection } from './sections.ts'
import { isQuoted, titleKind, titleText, type TitleKind } from './titles.ts'

export interface FoundAction {
  readonly title: Paragraph
  readonly kind: 'underMission' | 'byPartner'
  readonly mission: number | undefined
  readonly paragraphs: Paragraph[]
}

export interface FoundActions {
  readonly missions: readonly MissionRead[]
  readonly actions: readonly FoundAction[]
  readonly notPlaced: readonly NotPlacedText[]
}

interface FoundMission {
  readonly title: Paragraph
  readonly paragraphs: Paragraph[]
}

interface Finding {
  readonly missions: FoundMission[]
  readonly actions: FoundAction[]
  readonly notPlaced: NotPlacedText[]
  /** Where the next paragraph of text goes. */
  open: Paragraph[] | undefined
}

const ANNOUNCES_MISSION =
  /^(?:(?:transversale )?(?:opdracht|missie)|mission(?: transversale)?)\s?(?:n°|nr\.?)?\s?\d{1,2}\s?[:.–-]/iu

function openMission(finding: Finding, title: Paragraph): void {
  const paragraphs: Paragraph[] = []
  finding.missions.push({ title, paragraphs })
  finding.open = paragraphs
}

/** "Het Plan R ① ④" is a title, and marks that stand for the whole action. */
function withoutMarks(title: Paragraph): readonly [title: Paragraph, marks: readonly Paragraph[]] {
  const last = circledGroups(title.text).at(-1)
  if (!last?.index || last.index + last[0].length < title.text.length) return [title, []]
  const marks: Paragraph = { opening: { kind: 'circled' }, text: last[0], lines: title.lines }
  return [{ ...title, text: title.text.slice(0, last.index).trim() }, [marks]]
}

function openAction(finding: Finding, printedTitle: Paragraph, block: ActionSection['block']): void {
  const [title, marks] = withoutMarks(printedTitle)
  const paragraphs: Paragraph[] = [...marks]
  const kind = block === 'partner' ? 'byPartner' : 'underMission'
  const mission = kind === 'underMission' ? finding.missions.length - 1 : undefined
  finding.actions.push({ title, kind, mission, paragraphs })
  finding.open = paragraphs
}

function addText(finding: Finding, paragraph: Paragraph): void {
  if (finding.open) finding.open.push(paragraph)
  else finding.notPlaced.push(notPlacedText(paragraph))
}

/** The first paragraph under the label is a mission; later ones are quoted like it, numbered, or stand above an action's title. */
function isMission(section: ActionSection, at: number, kind: TitleKind): boolean {
  if (section.block !== 'mission') return false
  const [first] = section.paragraphs
  const paragraph = section.paragraphs[at]
  if (!first || !paragraph || paragraph.opening.kind !== 'prose') return false
  if (at === 0 || ANNOUNCES_MISSION.test(paragraph.text)) return true
  return isQuoted(first) ? isQuoted(paragraph) : kind === 'titleAboveTitle'
}

const hasHome = (finding: Finding, { block }: ActionSection): boolean =>
  block === 'partner' || finding.missions.length > 0

function findInSection(finding: Finding, section: ActionSection): void {
  // ACTIES below a mission goes on with it, and so do paragraphs that come before any title.
  finding.open = undefined
  for (const [at, paragraph] of section.paragraphs.entries()) {
    const kind = titleKind(section.paragraphs, at)
    if (isMission(section, at, kind)) openMission(finding, paragraph)
    else if (kind === 'title' && hasHome(finding, section)) openAction(finding, paragraph, section.block)
    else if (kind === 'text') addText(finding, paragraph)
    else finding.notPlaced.push(notPlacedText(paragraph))
  }
}

const missionRead = ({ title, paragraphs }: FoundMission): MissionRead => ({
  title: titleText(title.text),
  text: runningText(paragraphs),
  lines: rangeOf([title, ...paragraphs]),
})

export const actionRange = ({ title, paragraphs }: FoundAction): LineRange => rangeOf([title, ...paragraphs])

/** Missions and actions, in the order of the text. */
export function foundActions(sections: readonly ActionSection[]): FoundActions {
  const finding: Finding = { missions: [], actions: [], notPlaced: [], open: undefined }
  for (const section of sections) findInSection(finding, section)
  return {
    missions: finding.missions.map(missionRead),
    actions: finding.actions,
    notPlaced: finding.notPlaced,
  }
}
