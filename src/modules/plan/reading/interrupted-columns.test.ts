import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './read-plan.ts'

const ONE = 'De opleiding versterken van alle partners.'
const TWO = 'De campagnes ondersteunen in de scholen.'

test('a block of the other column between two measures belongs to neither', () => {
  const reading = readPlan(
    [
      'MAATREGELEN',
      '6.1',
      ONE,
      'ACTIE GEDRAGEN DOOR PARTNER',
      'Het fonds',
      'Het fonds geeft steun.',
      '6.2',
      TWO,
    ].join('\n\n'),
  )
  assert.deepEqual(
    reading.measures.map(({ text }) => text),
    [ONE, TWO],
  )
  assert.equal(reading.actions[0]?.text, 'Het fonds geeft steun.')
})

test('a measure that a block of the other column cuts in two is whole again', () => {
  const reading = readPlan(
    [
      'MESURES',
      '6.1',
      'Renforcer la formation des agents qui travaillent dans les',
      'ACTION PORTÉE PAR UN PARTENAIRE',
      'Le fonds',
      'Le fonds aide.',
      'communes et les zones.',
      '6.2',
      'Informer les jeunes.',
    ].join('\n\n'),
  )
  assert.equal(
    reading.measures[0]?.text,
    'Renforcer la formation des agents qui travaillent dans les communes et les zones.',
  )
  assert.equal(reading.actions[0]?.text, 'Le fonds aide.')
})

test('a measure whose number was lost just below the other column goes back to the measures', () => {
  const reading = readPlan(
    [
      'MAATREGELEN',
      '6.1',
      ONE,
      'ACTIE GEDRAGEN DOOR PARTNER',
      'Het fonds',
      'Het fonds geeft steun.',
      TWO,
      '6.3',
      'De nazorg organiseren.',
    ].join('\n\n'),
  )
  assert.deepEqual(
    reading.measures.map(({ number, text }) => [number, text]),
    [
      ['6.1', ONE],
      ['6.2', TWO],
      ['6.3', 'De nazorg organiseren.'],
    ],
  )
  assert.equal(reading.actions[0]?.text, 'Het fonds geeft steun.')
})

test('a circled digit below a measure is the rest of the action that the measure interrupted', () => {
  const reading = readPlan(
    [
      'MAATREGELEN',
      '6.1',
      ONE,
      'ACTIE GEDRAGEN DOOR PARTNER',
      'Het fonds',
      '① Het fonds leidt op.',
      '6.2',
      TWO,
      '② Het fonds voert campagne.',
    ].join('\n\n'),
  )
  assert.deepEqual(
    reading.actions[0]?.answers.map(({ measure }) => measure),
    ['6.1', '6.2'],
  )
  assert.equal(reading.measures[1]?.text, TWO)
})

test('the column of the measures goes on after the end of a cut measure, also for a measure without number', () => {
  const reading = readPlan(
    [
      'MAATREGELEN',
      '6.1',
      'De opleiding versterken van alle',
      'ACTIE GEDRAGEN DOOR PARTNER',
      'Het fonds',
      'Het fonds geeft steun.',
      'partners in de zones.',
      TWO,
    ].join('\n\n'),
  )
  assert.deepEqual(
    reading.measures.map(({ number, text }) => [number, text]),
    [
      ['6.1', 'De opleiding versterken van alle partners in de zones.'],
      ['6.2', TWO],
    ],
  )
  assert.equal(reading.actions[0]?.text, 'Het fonds geeft steun.')
})
