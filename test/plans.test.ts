import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { inPlainWords, readPlan } from '#modules/plan'

type Reading = ReturnType<typeof inPlainWords>

/** What a careful reader found; how it is compared stands in plans/README.md. */
interface Expected {
  readonly measures: readonly Pick<Reading['measures'][number], 'number' | 'numberSource' | 'text'>[]
  readonly missions: readonly { readonly title: string }[]
  readonly actions: readonly (Pieces & {
    readonly title: string
    readonly kind: string
    readonly answers: readonly (Pieces & { readonly measure: string; readonly how: string })[]
  })[]
  readonly actorsAtLeast: readonly string[]
  readonly actorKinds: Readonly<Record<string, string>>
  readonly ignoredContains: readonly string[]
  readonly notPlacedContains?: readonly string[]
  readonly ignoredOrNotPlacedContains?: readonly string[]
}

interface Pieces {
  readonly textContains?: readonly string[]
  readonly textLacks?: readonly string[]
}

const plain = (text: string | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim()
const unquoted = (title: string): string => plain(title).replaceAll(/^[“”„"«]\s*|\s*[“”"»]$/gu, '')

for (const file of readdirSync('test/plans').filter(name => name.endsWith('.txt'))) {
  const source = readFileSync(`test/plans/${file}`, 'utf8')
  const reading = inPlainWords(readPlan(source))

  test(`${file} is read as a careful reader read it`, () => {
    const expected = JSON.parse(
      readFileSync(`test/plans/${file.replace('.txt', '.expected.json')}`, 'utf8'),
    ) as Expected
    assert.deepEqual(
      { ...structure(reading), missed: missedIn(reading, expected) },
      { ...structure(expected), missed: [] },
    )
  })

  test(`every word of ${file} is kept somewhere`, () =>
    assert.deepEqual(lostWords(words(source), words(everythingIn(reading))), []))
}

/** What is compared exactly; answers are a set. */
const structure = ({ measures, missions, actions }: Pick<Expected, 'measures' | 'missions' | 'actions'>) => ({
  measures: measures.map(({ number, numberSource, text }) => `${number} ${numberSource}: ${plain(text)}`),
  missions: missions.map(({ title }) => unquoted(title)),
  actions: actions.map(({ title, kind, answers }) => ({
    title: plain(title),
    kind,
    answers: answers.map(({ measure, how }) => `${measure} ${how}`).toSorted(),
  })),
})

/** What the loose part asks and the reading does not have, in words. */
const missedIn = (reading: Reading, expected: Expected): string[] => [
  ...expected.actions.flatMap(action => missedInAction(reading, action)),
  ...expected.actorsAtLeast.flatMap(name => missedActor(reading, name, expected.actorKinds[name])),
  ...missedPieces('ignored', reading.ignored, expected.ignoredContains),
  ...missedPieces('not placed', reading.notPlaced, expected.notPlacedContains),
  ...missedPieces(
    'ignored or not placed',
    [...reading.ignored, ...reading.notPlaced],
    expected.ignoredOrNotPlacedContains,
  ),
]

function missedInAction({ actions }: Reading, expected: Expected['actions'][number]): string[] {
  const found = actions.find(({ title }) => plain(title) === plain(expected.title))
  return [
    ...missedText(expected.title, found?.text, expected),
    ...expected.answers.flatMap(answer => {
      const text = found?.answers.find(({ measure }) => measure === answer.measure)?.text
      return missedText(`${expected.title}, ${answer.measure}`, text, answer)
    }),
  ]
}

const missedText = (
  where: string,
  text: string | undefined,
  { textContains, textLacks }: Pieces,
): string[] => [
  ...(textContains ?? [])
    .filter(piece => !plain(text).includes(plain(piece)))
    .map(piece => `${where} lacks ‘${piece}’`),
  ...(textLacks ?? [])
    .filter(piece => plain(text).includes(plain(piece)))
    .map(piece => `${where} has ‘${piece}’`),
]

function missedActor({ actors }: Reading, wanted: string, kind: string | undefined): string[] {
  const name = plain(wanted).toLowerCase()
  const alike = actors.filter(actor => {
    const found = plain(actor.name).toLowerCase()
    return found.includes(name) || name.includes(found)
  })
  if (alike.length === 0) return [`no actor ‘${wanted}’`]
  const isOfKind = kind === undefined || alike.some(actor => actor.kind === kind)
  return isOfKind
    ? []
    : [`‘${wanted}’ is no ${kind} but ${alike.map(actor => `${actor.name}: ${actor.kind}`).join(', ')}`]
}

function missedPieces(
  where: string,
  kept: readonly { readonly text: string }[],
  pieces: readonly string[] = [],
): string[] {
  const text = plain(kept.map(entry => entry.text).join(' '))
  return pieces.filter(piece => !text.includes(plain(piece))).map(piece => `${where} lacks ‘${piece}’`)
}

const everythingIn = ({ measures, missions, actions, ignored, notPlaced }: Reading): string =>
  [
    ...measures.flatMap(({ number, text }) => [number, text]),
    ...missions.flatMap(({ title, text }) => [title, text]),
    ...actions.flatMap(({ title, text }) => [title, text]),
    ...ignored.map(({ text }) => text),
    ...notPlaced.map(({ text }) => text),
  ].join(' ')

const words = (text: string): string[] =>
  text
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .match(/\p{L}+|\d+|[①-⒇]/gu) ?? []

/** The words that were kept less often than they were printed; one that a hyphen cut may be kept in one piece. */
function lostWords(printed: readonly string[], kept: readonly string[]): string[] {
  const counts = Map.groupBy(kept, word => word)
  const lost = [...Map.groupBy(printed, word => word)]
    .filter(([word, all]) => all.length > (counts.get(word)?.length ?? 0))
    .map(([word]) => word)
  return lost.filter(word => !lost.some(other => counts.has(word + other) || counts.has(other + word)))
}
