import { foundActors } from './found-actors.ts'
import { withoutContentsTable } from './contents-table.ts'
import { withoutCuts } from './cut-paragraphs.ts'
import { actionRange, foundActions } from './found-actions.ts'
import { answeringActions, type AnsweringAction, type FoundAnswer } from './found-answers.ts'
import { foundMeasures } from './found-measures.ts'
import { withoutFootnotes } from './footnotes.ts'
import { spellingOf } from './spelling.ts'
import { languageOfText } from './language-of-text.ts'
import { markReader } from './marks.ts'
import { referenceFinder } from './measure-references.ts'
import { themeOf } from './number-lines.ts'
import { openedLines } from './opened-lines.ts'
import { withoutPageFurniture } from './page-furniture.ts'
import { continuation, draftsOf } from './paragraph-drafts.ts'
import { paragraphOf, runningText, type Paragraph } from './paragraphs.ts'
import type {
  ActionRead,
  AnswerRead,
  IgnoredText,
  NotPlacedText,
  PlanLanguage,
  PlanReading,
} from './reading.ts'
import { sectionsOf } from './sections.ts'
import { sourceLines, type Line } from './source-lines.ts'
import { withStrayHalves } from './stray-halves.ts'
import { titleText } from './titles.ts'
import { breakJudge } from './wrapped-lines.ts'

interface ReadLines {
  readonly lines: readonly Line[]
  readonly ignored: readonly IgnoredText[]
}

function linesOfText(text: string): ReadLines {
  const body = withoutContentsTable(sourceLines(text))
  const pages = withoutPageFurniture(body.kept)
  const notes = withoutFootnotes(pages.kept)
  return { lines: notes.kept, ignored: [...body.ignored, ...pages.ignored, ...notes.ignored] }
}

function paragraphsOf(lines: readonly Line[], theme: string, language: PlanLanguage): readonly Paragraph[] {
  const texts = lines.map(line => line.text)
  const spelling = spellingOf(texts, language)
  const runsOn = continuation(spelling)
  const opened = openedLines(lines, theme)
  const isBrokenOnPurpose = breakJudge(opened)
  const drafts = draftsOf(withStrayHalves(opened, isBrokenOnPurpose), runsOn, isBrokenOnPurpose)
  return withoutCuts(drafts, runsOn).map(draft => paragraphOf(draft, spelling))
}

function answerRead({ number, how, texts, lines }: FoundAnswer, theme: string): AnswerRead {
  const answer = { measure: `${theme}.${number}`, how, lines }
  return texts.length > 0 ? { ...answer, text: texts.join('\n\n') } : answer
}

const answersRead = (
  { answers }: AnsweringAction,
  theme: string,
  known: ReadonlySet<string>,
): readonly AnswerRead[] =>
  [...answers.values()]
    .toSorted((one, other) => one.number - other.number)
    .map(answer => answerRead(answer, theme))
    .filter(({ measure }) => known.has(measure))

function actionRead(answering: AnsweringAction, theme: string, known: ReadonlySet<string>): ActionRead {
  const { action } = answering
  return {
    title: titleText(action.title.text),
    kind: action.kind,
    ...(action.mission === undefined ? {} : { mission: action.mission }),
    text: runningText(action.paragraphs),
    answers: answersRead(answering, theme, known),
    lines: actionRange(action),
  }
}

const answeredNumbers = (actions: readonly AnsweringAction[]): ReadonlyMap<number, string> =>
  new Map(
    actions.flatMap(({ answers }) => [...answers.values()].map(({ number, printed }) => [number, printed])),
  )

/** A mark that names a measure this chapter does not have is no answer. */
function unknownMarks(
  actions: readonly AnsweringAction[],
  theme: string,
  known: ReadonlySet<string>,
): readonly NotPlacedText[] {
  return actions
    .flatMap(({ answers }) => [...answers.values()])
    .filter(({ number, how }) => how !== 'relay' && !known.has(`${theme}.${number}`))
    .map(({ printed, lines }) => ({ line: lines[0], text: printed, lines }))
}

const inOrder = <Placed extends { readonly line: number }>(
  ...lists: readonly (readonly Placed[])[]
): readonly Placed[] => lists.flat().toSorted((one, other) => one.line - other.line)

/** Reads the text of a plan's chapter: nothing in it is lost, and nothing is added but numbers that their place tells. */
export function readPlan(text: string): PlanReading {
  const { lines, ignored } = linesOfText(text)
  const theme = themeOf(lines)
  const language = languageOfText(lines)
  const paragraphs = paragraphsOf(lines, theme, language)
  const sections = sectionsOf(paragraphs)
  const found = foundActions(sections.actions)
  const marks = markReader(found.actions.flatMap(action => action.paragraphs))
  const actions = answeringActions(found.actions, { theme, marks, references: referenceFinder(theme) })
  const measures = foundMeasures(sections.measures, theme, answeredNumbers(actions))
  const known = new Set(measures.measures.map(({ number }) => number))
  return {
    language,
    theme,
    measures: measures.measures,
    missions: found.missions,
    actions: actions.map(action => actionRead(action, theme, known)),
    actors: foundActors(
      paragraphs.map(paragraph => paragraph.text),
      found.actions.map(action => titleText(action.title.text)),
    ),
    ignored: inOrder(ignored, sections.ignored, measures.ignored),
    notPlaced: inOrder(
      sections.notPlaced,
      found.notPlaced,
      measures.notPlaced,
      unknownMarks(actions, theme, known),
    ),
  }
}
