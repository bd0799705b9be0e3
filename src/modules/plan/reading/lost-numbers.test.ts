import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './read-plan.ts'
import type { PlanReading } from './reading.ts'

const blocks = (...paragraphs: readonly string[]): PlanReading => readPlan(paragraphs.join('\n\n'))

const numbersOf = ({ measures }: PlanReading): readonly string[] =>
  measures.map(({ number, numberSource }) => (numberSource === 'printed' ? number : `${number}?`))

const ONE = 'De opleiding versterken van alle partners.'
const TWO = 'De campagnes ondersteunen in de scholen.'
const THREE = 'De communicatie bevorderen naar het publiek.'
const FOUR = 'De nazorg organiseren voor slachtoffers.'
const PROSE = 'Een gewestelijk fonds staat hiervoor ter beschikking van de gemeenten.'

test('a number that was lost in the middle follows from its neighbours', () => {
  const reading = blocks('MAATREGELEN', '5.1', ONE, TWO, '5.3', THREE)
  assert.deepEqual(numbersOf(reading), ['5.1', '5.2?', '5.3'])
  assert.deepEqual(reading.measures[1]?.reason, { code: 'betweenNumbers', after: '5.1', before: '5.3' })
})

test('the first measure may have lost its number, also after an introduction', () => {
  const reading = blocks(
    'MESURES',
    'Les partenaires répondent aux mesures suivantes :',
    'Renforcer la formation des agents.',
    '5.2',
    TWO,
  )
  assert.deepEqual(numbersOf(reading), ['5.1?', '5.2'])
  assert.deepEqual(reading.measures[0]?.reason, { code: 'beforeFirstNumber', before: '5.2' })
  assert.deepEqual(
    reading.ignored.map(({ reason }) => reason),
    ['blockLabel', 'introduction'],
  )
})

test('two numbers lost in a row follow from the gap, in the middle, at the start and at the end', () => {
  assert.deepEqual(numbersOf(blocks('MAATREGELEN', '5.1', ONE, TWO, THREE, '5.4', FOUR)), [
    '5.1',
    '5.2?',
    '5.3?',
    '5.4',
  ])
  assert.deepEqual(numbersOf(blocks('MAATREGELEN', ONE, TWO, '5.3', THREE)), ['5.1?', '5.2?', '5.3'])
  assert.deepEqual(numbersOf(blocks('MAATREGELEN', '5.1', ONE, TWO, THREE)), ['5.1', '5.2?', '5.3?'])
})

test('a paragraph for which the numbers leave no place continues the measure above it', () => {
  const reading = blocks('MAATREGELEN', '5.1', ONE, PROSE, '5.2', TWO)
  assert.deepEqual(numbersOf(reading), ['5.1', '5.2'])
  assert.equal(reading.measures[0]?.text, `${ONE}\n\n${PROSE}`)
})

test('of two paragraphs and one place, the one that reads like a measure takes it', () => {
  const reading = blocks('MAATREGELEN', '5.1', ONE, PROSE, TWO, '5.3', THREE)
  assert.deepEqual(numbersOf(reading), ['5.1', '5.2?', '5.3'])
  assert.equal(reading.measures[0]?.text, `${ONE}\n\n${PROSE}`)
  assert.equal(reading.measures[1]?.text, TWO)
})

test('of two paragraphs that both read like a measure and one place, neither is forced', () => {
  const reading = blocks('MAATREGELEN', '5.1', ONE, TWO, THREE, '5.3', FOUR)
  assert.deepEqual(numbersOf(reading), ['5.1', '5.3'])
  assert.deepEqual(
    reading.notPlaced.map(({ text }) => text),
    [TWO, THREE],
  )
})

test('a wider gap than the texts fill is said in the reason', () => {
  const reading = blocks('MAATREGELEN', '5.1', ONE, TWO, '5.4', THREE)
  assert.deepEqual(numbersOf(reading), ['5.1', '5.2?', '5.4'])
  assert.deepEqual(reading.measures[1]?.reason?.also, ['5.3'])
})

test('a second paragraph that takes up the first is no measure, even where a number is missing', () => {
  const second = 'In dit kader gaat bijzondere aandacht naar geweld.'
  const reading = blocks('MAATREGELEN', '5.1', ONE, second, TWO, '5.3', THREE)
  assert.equal(reading.measures[0]?.text, `${ONE}\n\n${second}`)
  assert.equal(reading.measures[1]?.text, TWO)
})

test('the items of a list belong to the measure that announces them', () => {
  const reading = blocks(
    'MAATREGELEN',
    '5.1',
    'De partners versterken:',
    '• de zones',
    '• de gemeenten',
    '5.3',
    THREE,
  )
  assert.equal(reading.measures[0]?.text, 'De partners versterken:\n• de zones\n• de gemeenten')
  assert.deepEqual(numbersOf(reading), ['5.1', '5.3'])
})

test('a heading that names the theme is enough when no number is printed at all', () => {
  const reading = blocks(
    'Thème 7 : Mobilité',
    'MESURES',
    'Renforcer la formation.',
    'Améliorer les aménagements.',
  )
  assert.equal(reading.theme, '7')
  assert.deepEqual(numbersOf(reading), ['7.1?', '7.2?'])
  assert.equal(reading.measures[0]?.reason?.code, 'noNumbersAtAll')
})

test('without any theme no number is invented', () => {
  const reading = blocks('MESURES', 'Renforcer la formation.')
  assert.deepEqual(reading.measures, [])
  assert.deepEqual(
    reading.notPlaced.map(({ text }) => text),
    ['Renforcer la formation.'],
  )
})

test('numbers from ten on, and the circled digits for them, are read', () => {
  const measures = Array.from({ length: 12 }, (_, at) => [
    `9.${at + 1}`,
    `De opleiding versterken van groep ${at}.`,
  ]).flat()
  const reading = blocks(
    'MAATREGELEN',
    ...measures,
    THREE,
    'ACTIE GEDRAGEN DOOR EEN PARTNER',
    'Het fonds',
    '⑩ en ⑬ Het fonds helpt.',
  )
  assert.equal(numbersOf(reading).at(-1), '9.13?')
  assert.deepEqual(
    reading.actions[0]?.answers.map(({ measure }) => measure),
    ['9.10', '9.13'],
  )
  assert.equal(reading.measures.at(-1)?.reason?.confirmedBy, '⑩ en ⑬')
})

test('a printed number without text, or printed twice, is kept as not placed', () => {
  const reading = blocks(
    'MAATREGELEN',
    '5.1',
    ONE,
    '5.1',
    'De opleiding versterken van anderen.',
    '5.2',
    TWO,
    '5.3',
  )
  assert.deepEqual(numbersOf(reading), ['5.1', '5.2'])
  assert.deepEqual(
    reading.notPlaced.map(({ text }) => text),
    ['5.1', 'De opleiding versterken van anderen.', '5.3'],
  )
})

test('numbers printed together before their texts are shared out', () => {
  const reading = blocks('MAATREGELEN', '5.1', '5.2', ONE, TWO, '5.3', THREE)
  assert.deepEqual(
    reading.measures.map(({ number, text }) => [number, text]),
    [
      ['5.1', ONE],
      ['5.2', TWO],
      ['5.3', THREE],
    ],
  )
})

test('a number may be written in many ways', () => {
  for (const label of [
    '5.2.',
    '5.2)',
    'Maatregel 5.2',
    'MAATREGEL 5.2:',
    'Mesure 5.2 :',
    'Mesure n° 5.2',
    '5 . 2',
  ])
    assert.deepEqual(numbersOf(blocks('MAATREGELEN', '5.1', ONE, label, TWO)), ['5.1', '5.2'], label)
  for (const line of [
    `5.2 ${TWO}`,
    `5.2. ${TWO}`,
    `5.2: ${TWO}`,
    `5.2 – ${TWO}`,
    `Maatregel 5.2: ${TWO}`,
    `Mesure 5.2 – ${TWO}`,
  ]) {
    const reading = blocks('MAATREGELEN', '5.1', ONE, line)
    assert.equal(reading.measures[1]?.text, TWO, line)
    assert.equal(reading.measures[1]?.numberSource, 'printed')
  }
})

test('the word before a number is kept as the label of the measure', () => {
  const reading = blocks('MESURES', 'Mesure 5.1 :', ONE)
  assert.deepEqual(
    reading.ignored.map(({ text, reason }) => [text, reason]),
    [
      ['MESURES', 'blockLabel'],
      ['Mesure 5.1 :', 'measureLabel'],
    ],
  )
})
