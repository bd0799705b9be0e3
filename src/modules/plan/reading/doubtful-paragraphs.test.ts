import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './read-plan.ts'
import type { PlanReading } from './reading.ts'

const blocks = (...paragraphs: readonly string[]): PlanReading => readPlan(paragraphs.join('\n\n'))
const measuresOf = ({ measures }: PlanReading): readonly string[] =>
  measures.map(({ number, text }) => `${number} ${text}`)

const ONE = 'De opleiding versterken van alle partners.'
const TWO = 'De campagnes ondersteunen in de scholen.'
const FUND = 'Een gewestelijk fonds staat hiervoor ter beschikking van de gemeenten.'
const DESK = 'Een gewestelijk loket staat hiervoor ter beschikking van de scholen.'

const textOf = (...lines: readonly string[]): string | undefined =>
  readPlan(['MAATREGELEN', '', '5.1', '', ...lines].join('\n')).measures[0]?.text

test('the last paragraph without a number is a measure, whatever its style', () => {
  assert.deepEqual(measuresOf(blocks('MAATREGELEN', '5.1', ONE, FUND)), [`5.1 ${ONE}`, `5.2 ${FUND}`])
})

test('the last paragraph is no measure when it takes up what was just said', () => {
  const second = 'In dit kader gaat bijzondere aandacht naar geweld.'
  assert.deepEqual(measuresOf(blocks('MAATREGELEN', '5.1', ONE, second)), [`5.1 ${ONE}\n\n${second}`])
})

test('of several last paragraphs in another style, those are measures that an action answers', () => {
  const partner = ['ACTIE GEDRAGEN DOOR PARTNER', 'Het fonds', '③ Het fonds leidt op.']
  assert.deepEqual(measuresOf(blocks('MAATREGELEN', '5.1', ONE, FUND, DESK)), [
    `5.1 ${ONE}\n\n${FUND}\n\n${DESK}`,
  ])
  assert.deepEqual(measuresOf(blocks('MAATREGELEN', '5.1', ONE, FUND, DESK, ...partner)), [
    `5.1 ${ONE}`,
    `5.2 ${FUND}`,
    `5.3 ${DESK}`,
  ])
})

test('before the first printed number a paragraph takes the number just below it', () => {
  const reading = blocks('MAATREGELEN', ONE, '5.3', TWO)
  assert.deepEqual(measuresOf(reading), [`5.2 ${ONE}`, `5.3 ${TWO}`])
  assert.deepEqual(reading.measures[0]?.reason?.also, ['5.1'])
})

test('between two numbers that follow each other even a measure-like paragraph makes no measure', () => {
  assert.deepEqual(measuresOf(blocks('MAATREGELEN', '5.1', ONE, TWO, '5.2', FUND)), [
    `5.1 ${ONE}\n\n${TWO}`,
    `5.2 ${FUND}`,
  ])
})

test('numbers out of order give no number twice', () => {
  const nurse = 'De nazorg organiseren voor slachtoffers.'
  const reading = blocks('MAATREGELEN', ONE, TWO, '5.4', FUND, '5.1', DESK, nurse)
  assert.deepEqual(measuresOf(reading), [
    `5.1 ${DESK}\n\n${nurse}`,
    `5.2 ${ONE}`,
    `5.3 ${TWO}`,
    `5.4 ${FUND}`,
  ])
})

test('what follows a colon belongs to it, also where a number is missing', () => {
  const reading = blocks(
    'MAATREGELEN',
    '5.1',
    'De partners versterken, namelijk:',
    'De zones en de gemeenten.',
    '5.3',
    TWO,
  )
  assert.deepEqual(measuresOf(reading), [
    '5.1 De partners versterken, namelijk:\n\nDe zones en de gemeenten.',
    `5.3 ${TWO}`,
  ])
})

test('where all measures start with a small letter, so may one without number', () => {
  const reading = blocks(
    'MAATREGELEN',
    '5.1',
    'de opleiding versterken;',
    '5.2',
    'de campagnes ondersteunen;',
    'de nazorg organiseren;',
    '5.4',
    'de cijfers delen.',
  )
  assert.deepEqual(
    reading.measures.map(({ number }) => number),
    ['5.1', '5.2', '5.3', '5.4'],
  )
})

test('a short line among measures that end with a full stop has no place', () => {
  const reading = blocks('MAATREGELEN', '5.1', ONE, 'Een regel die nergens bij hoort', '5.3', TWO)
  assert.deepEqual(
    reading.measures.map(({ number }) => number),
    ['5.1', '5.3'],
  )
  assert.deepEqual(
    reading.notPlaced.map(({ text }) => text),
    ['Een regel die nergens bij hoort'],
  )
})

test('the number of another chapter has no place here, nor has its text', () => {
  const reading = blocks('MAATREGELEN', '5.1', ONE, '5.2', TWO, '6.1', FUND)
  assert.equal(reading.theme, '5')
  assert.deepEqual(
    reading.notPlaced.map(({ text }) => text),
    ['6.1', FUND],
  )
})

test('an open parenthesis is closed on the other side of a blank line', () => {
  const reading = blocks(
    'MAATREGELEN',
    '5.1',
    'De steden (zoals Brussel',
    'Antwerpen) versterken.',
    '5.2',
    TWO,
  )
  assert.equal(reading.measures[0]?.text, 'De steden (zoals Brussel Antwerpen) versterken.')
})

test('a long sentence goes on over the page before a capital', () => {
  const start =
    'De opleiding versterken van alle betrokken partners en diensten samen met de scholen uit Sint'
  const reading = blocks('MAATREGELEN', '5.1', start, '24', 'Gillis en van de zones.', '5.2', TWO)
  assert.equal(reading.measures[0]?.text, `${start} Gillis en van de zones.`)
})

test('without wrapped lines every line is a paragraph', () => {
  const reading = readPlan(
    [
      'MAATREGELEN',
      '5.1',
      ONE,
      'ACTIE GEDRAGEN DOOR PARTNER',
      'Het fonds',
      'Het fonds geeft steun.',
      'Brussel betaalt.',
    ].join('\n'),
  )
  assert.equal(reading.actions[0]?.text, 'Het fonds geeft steun.\n\nBrussel betaalt.')
})

test('a soft hyphen is never a hyphen of the word, a prefix keeps its own', () => {
  assert.equal(
    textOf('Het politie-burgerteam en het politie\u00AD', 'burgerteam versterken.'),
    'Het politie-burgerteam en het politieburgerteam versterken.',
  )
  assert.equal(textOf('De gemeent\u00AD', 'en versterken.'), 'De gemeenten versterken.')
  assert.equal(textOf('De non-', 'profit versterken.'), 'De non-profit versterken.')
})

test('a footnote without a full stop ends where a measure begins', () => {
  const reading = readPlan(['MAATREGELEN', '', '5.1', '', ONE, '', '12 Zie de wet', `5.2 ${TWO}`].join('\n'))
  assert.deepEqual(measuresOf(reading), [`5.1 ${ONE}`, `5.2 ${TWO}`])
})

test('a table of contents without dots is known by its heading and its page numbers', () => {
  const reading = readPlan(
    [
      'Inhoud',
      '5.1 De opleiding versterken 3',
      '5.2 De campagnes ondersteunen 4',
      '',
      'MAATREGELEN',
      '',
      '5.1',
      '',
      ONE,
    ].join('\n'),
  )
  assert.deepEqual(measuresOf(reading), [`5.1 ${ONE}`])
})

test('a line that stands apart three times is a running header, also without page numbers', () => {
  const header = 'Samen voor Brussel'
  const reading = blocks('MAATREGELEN', header, '5.1', ONE, header, '5.2', TWO, header)
  assert.deepEqual(reading.notPlaced, [])
  assert.equal(reading.ignored.filter(({ reason }) => reason === 'runningHeader').length, 3)
})
