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
const sentence = fc
  .tuple(array(word, { minLength: 3, maxLength: 25 }), constantFrom('.', '', ',', ';', ' (zie'))
  .map(
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

/** Breaks a block into lines of a width; a word that does not fit is hyphenated when it is long enough. */
function wrapped(text: string, width: number): string {
  const lines: string[] = []
  let line = ''
  for (const next of text.split(' ')) {
    if (!line || `${line} ${next}`.length <= width) line = line ? `${line} ${next}` : next
    else if (/^[a-z]{7,}$/u.test(next)) {
      lines.push(`${line} ${next.slice(0, 3)}-`)
      line = next.slice(3)
    } else {
      lines.push(line)
      line = next
    }
  }
  return [...lines, line].join('\n')
}

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
    { numRuns: 2000 },
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
    { numRuns: 2000 },
  )
})

test('lines that end with CR LF, LF or CR read the same', () => {
  check(
    property(laidOut, source => {
      const reading = readPlan(source)
      assert.deepEqual(readPlan(source.replaceAll('\n', '\r\n')), reading)
      assert.deepEqual(readPlan(source.replaceAll('\n', '\r')), reading)
    }),
    { numRuns: 300 },
  )
  assert.deepEqual(readPlan(real.replaceAll('\n', '\r\n')), readPlan(real))
})

test('the real chapter reads the same at every width, hyphenated or not', () => {
  const expected = readPlan(real)
  const withoutLines = (reading: PlanReading): unknown =>
    JSON.parse(
      JSON.stringify(reading, (key, value: unknown) =>
        key === 'lines' || key === 'line' ? undefined : value,
      ),
    )
  for (let width = 40; width <= 120; width += 1) {
    const narrow = real
      .split('\n')
      .map(line => wrapped(line, width))
      .join('\n')
    assert.deepEqual(withoutLines(readPlan(narrow)), withoutLines(expected), `width ${width}`)
  }
})

test('a page break anywhere in a sentence of the real chapter changes nothing but what is ignored', () => {
  const expected = readPlan(real)
  const furniture = '\n\nGVPP 2021-2024\n\n24\n\f\n'
  const spaces = [...real.matchAll(/(?<=[\p{Ll},]) (?=\p{Ll})/gu)].filter((_, at) => at % 7 === 0)
  for (const { index } of spaces) {
    const cut = readPlan(real.slice(0, index) + furniture + real.slice(index + 1))
    const near = real.slice(index - 20, index + 20)
    assert.deepEqual(
      cut.measures.map(({ number, text }) => [number, text]),
      expected.measures.map(({ number, text }) => [number, text]),
      near,
    )
    assert.deepEqual(
      cut.actions.map(({ title, text }) => [title, text]),
      expected.actions.map(({ title, text }) => [title, text]),
      near,
    )
    assert.deepEqual(cut.notPlaced, [], near)
  }
})

test('hostile texts are read without choking', { timeout: 30_000 }, () => {
  const hostile = [
    '\n',
    'a',
    '(',
    '(a ',
    '2.1\n',
    '①',
    '. ① A',
    '.',
    '. ',
    '\u0000',
    'ab-\n',
    'maatregel 2.1 en ',
    'Abc d (A',
    '“a” ',
    'via het platform ',
    'abc12 ',
    '\u00AD',
    "l'",
    ' ',
    '… ',
    'a.b·c',
    '\ud800',
  ]
  for (const piece of hostile) {
    const source = `${real}\n${piece.repeat(Math.ceil(300_000 / piece.length))}x`
    assert.equal(readPlan(source).measures.length >= 8, true, JSON.stringify(piece))
  }
})
