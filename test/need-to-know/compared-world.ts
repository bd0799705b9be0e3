import type { Tx } from '#kernel/database'
import { agreementCalls } from './agreement-calls.ts'
import { answersTo } from './answers.ts'
import { everybodyIn } from './asking.ts'
import { changingQuestions } from './changing-questions.ts'
import { installWorld } from './installed-world.ts'
import { directoryRules } from './directory-rules.ts'
import { houseCalls } from './house-calls.ts'
import { importRules } from './import-rules.ts'
import { journalCalls } from './journal-calls.ts'
import { journalRules } from './journal-rules.ts'
import { mandateRules } from './mandate-rules.ts'
import { seatRules } from './seat-rules.ts'
import { signInRules } from './sign-in-rules.ts'
import { planCalls } from './plan-calls.ts'
import { networkCalls, networkRules } from './network-rules.ts'
import { mergerCalls } from './merger-calls.ts'
import { networkPageCalls } from './network-calls.ts'
import { sealingCalls } from './sealing-calls.ts'
import { backgroundCalls } from './background-calls.ts'
import { signInCalls } from './sign-in-calls.ts'
import { pageRules } from './page-rules.ts'
import { pagesOn } from './pages-asked.ts'
import { planTextRules } from './plan-text-rules.ts'
import { planViews } from './plan-views.ts'
import { planVersionRules } from './plan-version-rules.ts'
import { planWordingRules } from './plan-wording-rules.ts'
import { planWorkRules } from './plan-work-rules.ts'
import { agrees, few, sorted, type Question } from './question.ts'
import { referenceCalls } from './reference-calls.ts'
import { callQuestions, readingQuestions } from './reading-questions.ts'
import type { World } from './world-rows.ts'

/** Every table of which the model speaks. A new workspace adds its own here. */
const rules = [
  ...directoryRules,
  ...mandateRules,
  ...seatRules,
  ...networkRules,
  ...importRules,
  ...planVersionRules,
  ...planTextRules,
  ...planWorkRules,
  ...planWordingRules,
  ...planViews,
  ...journalRules,
  ...signInRules,
]
const calls = [
  ...houseCalls,
  ...referenceCalls,
  ...networkCalls,
  ...agreementCalls,
  ...sealingCalls,
  ...networkPageCalls,
  ...mergerCalls,
  ...backgroundCalls,
  ...signInCalls,
  ...planCalls,
  ...journalCalls,
]

/** Where the database answers otherwise than the model says. */
export interface Difference {
  readonly question: Question
  readonly answer: string
}

export interface Comparison {
  /** What is done to the database after the world was written, to see whether it is noticed. */
  readonly spoil?: (tx: Tx) => Promise<unknown>
  /** Only questions about these; without it all. */
  readonly about?: (asked: string) => boolean
  /** How many of the people ask, and how many of those try to change something; without it a few. */
  readonly asking?: { readonly reading: number; readonly changing: number }
}

/** In each world three ask, and one of them tries to change things too. */
const A_FEW = { reading: 3, changing: 1 }

/** Writes the world, asks everything of it, and gives the differences; whoever calls undoes it. */
export async function compareWorld(tx: Tx, world: World, comparison: Comparison = {}): Promise<Difference[]> {
  await installWorld(tx, world)
  await comparison.spoil?.(tx)
  const differences: Difference[] = []
  for (const questions of grouped(questionsIn(world, comparison))) {
    const answers = await answersTo(tx, questions).catch((error: Error) => questions.map(() => error.message))
    for (const [place, question] of questions.entries()) {
      const answer = answers[place] ?? 'no answer'
      if (!agrees(question, answer)) differences.push({ question, answer })
    }
  }
  return comparison.about ? differences : [...differences, ...(await differentPages(tx, world))]
}

/** A few pages, as one of the people and as a visitor see them. */
async function differentPages(tx: Tx, world: World): Promise<Difference[]> {
  const opens = await pagesOn(tx)
  const differences: Difference[] = []
  for (const asking of few(everybodyIn(world), world.dice, 2))
    for (const page of few(pageRules, world.dice, 2)) {
      const path = page.path(asking)
      if (!path) continue
      const shows = page.shows(asking)
      const { status, html } = await opens(asking.asker, path)
      const found = page.finds ? [...html.matchAll(page.finds)].map(match => match[1]) : []
      const answer = status === 200 ? sorted([...new Set(found)]) : String(status)
      const expected = typeof shows === 'number' ? String(shows) : sorted([...new Set(shows)])
      const question = { asking, module: '', about: page.about, statement: path, expected }
      if (answer !== expected) differences.push({ question, answer })
    }
  return differences
}

function questionsIn(world: World, { about = () => true, asking: many = A_FEW }: Comparison): Question[] {
  const reading = few(everybodyIn(world), world.dice, many.reading)
  const tables = rules.filter(({ table }) => about(table))
  const called = calls.filter(call => about(call.about))
  return [
    ...reading.flatMap(asking => [
      ...tables.flatMap(rule => readingQuestions(rule, asking)),
      ...called.flatMap(call => callQuestions(call, asking)),
    ]),
    ...reading
      .slice(0, many.changing)
      .flatMap(asking => tables.flatMap(rule => changingQuestions(rule, asking))),
  ]
}

/** By who asks in which role: each of these is one thing to send. */
const grouped = (questions: readonly Question[]): Question[][] => [
  ...Map.groupBy(questions, ({ asking, module }) => `${JSON.stringify(asking.asker)} ${module}`).values(),
]
