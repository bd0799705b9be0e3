import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  array,
  assert as check,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  string as anyString,
  stringMatching,
  tuple,
} from 'fast-check'
import { wrapped } from './laid-out.ts'
import { readPlan } from './read-plan.ts'
import type { PlanReading } from './reading.ts'

const real = readFileSync('test/plans-real/chapter-2.nl.txt', 'utf8')

/** Everything that a reading keeps; an answer only repeats its action. */
const kept = ({ measures, missions, actions, ignored, notPlaced }: PlanReading): string =>
  [
    ...measures.flatMap(({ number, text }) => [number, text]),
    ...missions.flatMap(({ title, text }) => [title, text]),
    ...actions.flatMap(({ title, text }) => [title, text]),
    ...ignored.map(({ text }) => text),
    ...notPlaced.map(({ text }) => text),
  ].join(' ')

function counted(things: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1)
  return counts
}

function assertKept(wanted: readonly string[], found: readonly string[], source: string): void {
  const there = counted(found)
  for (const [thing, times] of counted(wanted))
    assert.ok((there.get(thing) ?? 0) >= times, `${thing} was lost from ${JSON.stringify(source)}`)
}

const signs = (text: string): readonly string[] => text.normalize('NFC').match(/[\p{L}\d①-⒇]/gu) ?? []
const plainWords = (text: string): readonly string[] =>
  text.replaceAll('-', '').match(/[\p{L}\d]+(?:[.·'’][\p{L}\d]+)*|[①-⒇]/gu) ?? []

const word = stringMatching(/^[a-z]{3,9}$/u)
const sentence = tuple(
  array(word, { minLength: 3, maxLength: 25 }),
  constantFrom('.', '', ',', ';', ' (zie'),
).map(
  ([words, end]) =>
    `${(words[0] ?? '').replace(/^./u, first => first.toUpperCase())} ${words.slice(1).join(' ')}${end}`,
)
const numberLine = integer({ min: 1, max: 14 }).map(number => `3.${number}`)
const mark = constantFrom('①', '② en ④', '③⑤', '① tot ③', '(2)', '⑫')
const label = constantFrom(
  'MAATREGELEN',
  'MESURES',
  'TRANSVERSALE OPDRACHT',
  'MISSIONS TRANSVERSALES',
  'ACTIE GEDRAGEN DOOR PARTNER',
  'ACTIONS PORTÉES PAR DES PARTENAIRES',
  'ACTIES',
  'INDICATOREN',
  'Thema 3: Verkeer',
)
const block = oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 3, arbitrary: tuple(numberLine, sentence).map(parts => parts.join(' ')) },
  numberLine,
  numberLine.map(number => `Maatregel ${number}:`),
  label,
  label,
  tuple(mark, sentence).map(parts => parts.join(' ')),
  mark,
  sentence.map(text => `“${text}”`),
  sentence.map(text => `• ${text}`),
  array(word, { minLength: 1, maxLength: 4 }).map(words => `Het ${words.join(' ')}`),
  constantFrom(
    '24',
    'Pagina 7',
    '– 8 –',
    'GVPP 2021-2024',
    'Kop van de pagina',
    'Inhoud',
    '12 Zie de wet',
    '%%% &&&',
  ),
  word.map(text => `De ${text} ........ 12`),
)

const between = constantFrom('\n', '\n\n', '\n\n\n', '\n\f', '\n\n24\n\n', '\n\u00A0\n')
const layout = record({
  blocks: array(tuple(block, between, constantFrom(0, 0, 30, 45, 70)), { maxLength: 30 }),
})

const laidOut = layout.map(({ blocks }) =>
  blocks.map(([text, gap, width]) => (width ? wrapped(text, width) : text) + gap).join(''),
)

test('every word of any mixture of blocks, wraps, hyphens and page breaks is kept somewhere', () => {
  check(
    property(layout, ({ blocks }) => {
      const source = blocks.map(([text, gap, width]) => (width ? wrapped(text, width) : text) + gap).join('')
      const words = blocks.flatMap(([text]) => plainWords(text))
      assertKept(words, plainWords(kept(readPlan(source))), source)
    }),
    { numRuns: 500 },
  )
})

test('every letter and digit of any text is kept somewhere, whatever the text', () => {
  const scrap = oneof(
    constantFrom(
      '\n',
      '\n\n',
      '\r\n',
      '\f',
      '(',
      ')',
      '“',
      '»',
      '-',
      '\u00AD',
      '.',
      ' ',
      '\t',
      '....',
      '①',
      '2.1',
      '12',
      '¹',
      '\u0000',
      '\uFEFF',
      'é',
      'ﬁ',
      'maatregel 2.1',
      'via',
      '|',
    ),
    anyString({ maxLength: 6 }),
    anyString({ unit: 'binary', maxLength: 3 }),
    block,
  )
  check(
    property(array(scrap, { maxLength: 60 }), scraps => {
      const source = scraps.join('')
      const plain = source.replaceAll(/[¹²³⁰⁴-⁹ﬀ-ﬆĲĳ]/gu, '')
      assertKept(signs(plain), signs(kept(readPlan(source))), source)
    }),
    { numRuns: 500 },
  )
})

test('lines that end with CR LF, LF or CR read the same', () => {
  check(
    property(laidOut, source => {
      const reading = readPlan(source)
      assert.deepEqual(readPlan(source.replaceAll('\n', '\r\n')), reading)
      assert.deepEqual(readPlan(source.replaceAll('\n', '\r')), reading)
    }),
    { numRuns: 100 },
  )
  assert.deepEqual(readPlan(real.replaceAll('\n', '\r\n')), readPlan(real))
})
