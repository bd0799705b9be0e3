import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './read-plan.ts'
import type { PlanReading } from './reading.ts'

const cutAt = (...notes: readonly string[]): PlanReading =>
  readPlan(
    [
      'MAATREGELEN',
      '',
      '6.1',
      '',
      'De sportclubs en de buurtwinkel’s4 steunen, samen met één vast',
      '',
      ...notes,
      '',
      'Pagina 8',
      '',
      'loket per wijk.',
      '',
      '6.2',
      '',
      'De inwoner·e·s5 en het netwerk Wijk24 betrekken bij de uitstoot van CO2 en bij 3 km2 groen.',
    ].join('\n'),
  )

const of = ({ ignored }: PlanReading, reason: string): readonly string[] =>
  ignored.filter(entry => entry.reason === reason).map(({ text }) => text)

const WHOLE = 'De sportclubs en de buurtwinkel’s steunen, samen met één vast loket per wijk.'

test('a footnote at the bottom of a page does not cut the measure above and below it', () => {
  const reading = cutAt('4 Onder winkels verstaan wij ook', 'de markten.')
  assert.equal(reading.measures[0]?.text, WHOLE)
  assert.deepEqual(of(reading, 'footnote'), ['4 Onder winkels verstaan wij ook de markten.'])
  assert.deepEqual(of(reading, 'footnoteMark'), ['4'])
  assert.match(reading.measures[1]?.text ?? '', /inwoner·e·s5 .* Wijk24 .* CO2 .* km2/u)
})

test('a footnote of two sentences ends with its page', () => {
  const reading = cutAt('4 Onder winkels verstaan wij ook markten.', 'Zie maatregel', '6.2. Met hun kramen.')
  assert.equal(reading.measures[0]?.text, WHOLE)
  assert.equal(of(reading, 'footnote').length, 1)
  assert.equal(reading.measures.length, 2)
})

test('a footnote without its mark is known by the sentence that it interrupts', () => {
  const reading = cutAt('4 Onder winkels verstaan wij ook de markten.', '9 Wie er woont.')
  assert.equal(reading.measures[0]?.text, WHOLE)
  const unmarked = cutAt('9 Wie er woont, telt mee.')
  assert.match(unmarked.measures[0]?.text ?? '', /één vast loket per wijk\.$/u)
})

test('a number that a wrapped line begins with is no footnote', () => {
  const reading = readPlan(
    [
      'MAATREGELEN',
      '',
      '6.1',
      '',
      'Het netwerk Wijk24 steunen in de',
      '24 Wijken van de stad en de rand.',
    ].join('\n'),
  )
  assert.deepEqual(of(reading, 'footnote'), [])
})

test('a square kilometre keeps its digit, also where a footnote has that number', () => {
  const source = ['MAATREGELEN', '', '6.1', '', 'De winkels2 op 3 km2 steunen.', '', '2 Ook de markten.']
  assert.equal(readPlan(source.join('\n')).measures[0]?.text, 'De winkels op 3 km2 steunen.')
})

const below = (...half: readonly string[]): PlanReading =>
  readPlan(['MAATREGELEN', 'Maatregel 6.1', 'De wijken steunen.', ...half].join('\n'))

test('half a sentence without its other half has no place, and swallows no number', () => {
  for (const number of ['Maatregel 6.2', 'Maatregel\u00A06.2', '6.2'])
    for (const gap of ['', '\n']) {
      const reading = below(
        `${gap}zoals te zien is op de kaart van de${gap}`,
        number,
        'De parken verlichten.',
      )
      assert.deepEqual(
        reading.measures.map(measure => `${measure.number} ${measure.numberSource} ${measure.text}`),
        ['6.1 printed De wijken steunen.', '6.2 printed De parken verlichten.'],
      )
      assert.deepEqual(
        reading.notPlaced.map(({ text }) => text),
        ['zoals te zien is op de kaart van de'],
      )
    }
})

test('a half that speaks of a measure does not make a heading its end', () => {
  const reading = below('zoals vermeld bij de maatregel over de', 'Maatregel 6.2', 'De parken verlichten.')
  assert.equal(reading.measures[1]?.numberSource, 'printed')
})

test('a caption does not wait for the end of a sentence', () => {
  const reading = below(
    '',
    'Foto: het plein',
    '',
    'Maatregel 6.2',
    'De parken verlichten.',
    '',
    'en de banken.',
  )
  assert.deepEqual(
    reading.notPlaced.map(({ text }) => text),
    ['Foto: het plein'],
  )
})

test('half a sentence over two lines is one, and a sentence with its end is no half', () => {
  const wrapped = below(
    '',
    'zoals te zien is op de kaart',
    'van de',
    '',
    'Maatregel 6.2',
    'De parken verlichten.',
  )
  assert.deepEqual(
    wrapped.notPlaced.map(({ text, lines }) => [text, lines]),
    [['zoals te zien is op de kaart van de', [5, 6]]],
  )
  const whole = below(
    '',
    'met inbegrip van de bewoners van de rand.',
    '',
    'Maatregel 6.2',
    'De parken verlichten.',
  )
  assert.deepEqual(whole.notPlaced, [])
})

test('half a sentence may end a measure that a block of the other column cut', () => {
  const reading = readPlan(
    [
      'MAATREGELEN',
      '6.1',
      'De wijken steunen samen met de',
      'TRANSVERSALE OPDRACHT',
      '“Samen”',
      'Het loket',
      'Het loket helpt.',
      'bewoners van de rand',
      '6.2',
      'De parken verlichten.',
    ].join('\n\n'),
  )
  assert.equal(reading.measures[0]?.text, 'De wijken steunen samen met de bewoners van de rand')
})

test('a measure has the lines of its number and of its text', () => {
  const reading = below('', 'Maatregel 6.2', '', 'De parken verlichten.', '6.3 De banken herstellen.')
  assert.deepEqual(
    reading.measures.map(({ lines }) => lines),
    [
      [2, 3],
      [5, 7],
      [8, 8],
    ],
  )
  const shared = readPlan(
    ['MAATREGELEN', '6.1', '6.2', 'De wijken steunen.', 'De parken verlichten.'].join('\n'),
  )
  assert.deepEqual(
    shared.measures.map(({ lines }) => lines),
    [
      [4, 4],
      [5, 5],
    ],
  )
  const apart = [
    'MAATREGELEN',
    '6.1',
    'OPDRACHT',
    '“Samen”',
    'Het loket',
    'Het loket helpt.',
    'MAATREGELEN',
    'De wijken steunen.',
  ]
  assert.deepEqual(readPlan(apart.join('\n')).measures[0]?.lines, [8, 8])
})
