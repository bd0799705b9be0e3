import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './read-plan.ts'
import type { PlanReading } from './reading.ts'

const NL = [
  'MAATREGELEN',
  ...Array.from({ length: 6 }, (_, at) => [`4.${at + 1}`, `De opleiding versterken van groep ${at}.`]).flat(),
]
const FR = [
  'MESURES',
  ...Array.from({ length: 6 }, (_, at) => [`4.${at + 1}`, `Renforcer la formation du groupe ${at}.`]).flat(),
]

const read = (start: readonly string[], ...blocks: readonly string[]): PlanReading =>
  readPlan([...start, ...blocks].join('\n\n'))

const answersOf = ({ actions }: PlanReading, at = 0): readonly string[] =>
  (actions[at]?.answers ?? []).map(({ measure, how }) => `${measure} ${how}`)

test('circled digits may be joined, repeated, ranged, black, double or in parentheses', () => {
  const groups: Readonly<Record<string, readonly number[]>> = {
    '② en ④': [2, 4],
    '②④': [2, 4],
    '① , ② et ③': [1, 2, 3],
    '① tot ③': [1, 2, 3],
    '① à ③': [1, 2, 3],
    '①-③': [1, 2, 3],
    '①, ③ tot ⑤': [1, 3, 4, 5],
    '❶ & ❷': [1, 2],
    '② t.e.m. ④': [2, 3, 4],
    '② tot en met ④': [2, 3, 4],
    '② t/m ④': [2, 3, 4],
    '② jusqu’à ④': [2, 3, 4],
    '② T.E.M.\n④': [2, 3, 4],
    '②③': [2, 3],
    '➀ ➃': [1, 4],
    '⑵ –': [2],
    '②:': [2],
  }
  for (const [group, numbers] of Object.entries(groups)) {
    const reading = read(NL, 'ACTIE GEDRAGEN DOOR PARTNER', 'Het fonds', `${group} Het fonds leidt op.`)
    assert.deepEqual(
      answersOf(reading),
      numbers.map(number => `4.${number} explicit`),
      group,
    )
    assert.equal(reading.actions[0]?.answers[0]?.text, 'Het fonds leidt op.')
  }
})

test('a circled digit alone on its line marks the paragraph below it', () => {
  const reading = read(
    NL,
    'ACTIE GEDRAGEN DOOR PARTNER',
    'Het fonds',
    '②',
    'Het fonds leidt op.',
    '④',
    'Het fonds helpt.',
  )
  assert.deepEqual(
    reading.actions[0]?.answers.map(({ measure, text }) => [measure, text]),
    [
      ['4.2', 'Het fonds leidt op.'],
      ['4.4', 'Het fonds helpt.'],
    ],
  )
})

test('a circled digit in the middle of a line, after a sentence, starts its own paragraph', () => {
  const reading = read(
    NL,
    'ACTIE GEDRAGEN DOOR PARTNER',
    'Het fonds',
    '① Het fonds leidt op. ④ Het fonds helpt.',
  )
  assert.deepEqual(
    reading.actions[0]?.answers.map(({ text }) => text),
    ['Het fonds leidt op.', 'Het fonds helpt.'],
  )
})

test('numbers in parentheses are marks only where they do not count like a list', () => {
  const marks = read(
    NL,
    'ACTIE GEDRAGEN DOOR PARTNER',
    'Het fonds',
    '(2) Het fonds leidt op.',
    '(4) en (5) Het fonds helpt.',
  )
  assert.deepEqual(answersOf(marks), ['4.2 explicit', '4.4 explicit', '4.5 explicit'])
  const list = read(
    NL,
    'ACTIE GEDRAGEN DOOR PARTNER',
    'Het fonds',
    'Het fonds doet:',
    '(1) opleidingen;',
    '(2) campagnes.',
  )
  assert.deepEqual(answersOf(list), [])
})

test('a mark for a measure that the chapter does not have is no answer and is said', () => {
  const reading = read(
    NL,
    'ACTIE GEDRAGEN DOOR PARTNER',
    'Het fonds',
    '② Het fonds leidt op.',
    '⑨ Het fonds helpt.',
  )
  assert.deepEqual(answersOf(reading), ['4.2 explicit'])
  assert.deepEqual(
    reading.notPlaced.map(({ text }) => text),
    ['⑨'],
  )
})

test('mainly is said of the measures that follow it and not of those that are also answered', () => {
  const sentences: Readonly<Record<string, readonly string[]>> = {
    'Het platform is hoofdzakelijk gericht op maatregel 4.2.': ['4.2 mainly'],
    'Het platform is voornamelijk gericht op de maatregelen 4.2 en 4.3, en ook op maatregel 4.5.': [
      '4.2 mainly',
      '4.3 mainly',
      '4.5 explicit',
    ],
    'La plateforme vise principalement la mesure 4.2.': ['4.2 mainly'],
    'Elle vise principalement la mesure 4.2 et la mesure 4.3.': ['4.2 mainly', '4.3 mainly'],
    'Zij is vooral voor jongeren en ook gericht op maatregel 4.2.': ['4.2 explicit'],
    'Elle vise principalement les mesures 4.2 à 4.4 et répond aussi à la mesure 4.6.': [
      '4.2 mainly',
      '4.3 mainly',
      '4.4 mainly',
      '4.6 explicit',
    ],
    'Elle répond à la mesure 4.2 et à la mesure 4.3.': ['4.2 explicit', '4.3 explicit'],
    'Elle répond à la mesure 4.2. Elle vise principalement les jeunes.': ['4.2 explicit'],
    'Zij beantwoordt aan maatregel 4.1 maar niet aan maatregel 4.2.': ['4.1 explicit'],
    'Zij beantwoordt vooral aan ②.': ['4.2 mainly'],
    'Zij kost 4.2 miljoen euro.': [],
    'Zij volgt maatregel 3.2 van een ander thema.': [],
  }
  for (const [sentence, expected] of Object.entries(sentences))
    assert.deepEqual(
      answersOf(read(NL, 'TRANSVERSALE OPDRACHT', '“Samenwerken”', 'Het platform', sentence)),
      expected,
      sentence,
    )
})

test('what goes through another action makes that action a relay, in Dutch and in French', () => {
  const dutch = read(
    NL,
    'TRANSVERSALE OPDRACHT',
    '“Samenwerken”',
    'Het gewestelijk platform verkeer',
    'Het platform komt samen.',
    'ACTIE GEDRAGEN DOOR PARTNER',
    'Het fonds',
    '③ De cijfers gaan ook via het gewestelijke platform naar de zones.',
  )
  assert.deepEqual(answersOf(dutch, 0), ['4.3 relay'])
  const french = read(
    FR,
    'MISSION TRANSVERSALE',
    '« Coopérer »',
    'La plateforme régionale mobilité',
    'La plateforme se réunit.',
    'ACTION PORTÉE PAR UN PARTENAIRE',
    'Le fonds',
    '③ Les chiffres sont transmis par le biais de la plateforme régionale aux zones.',
  )
  assert.deepEqual(answersOf(french, 0), ['4.3 relay'])
})

test('a platform that is only named relays nothing', () => {
  const reading = read(
    NL,
    'TRANSVERSALE OPDRACHT',
    '“Samenwerken”',
    'Het gewestelijk platform verkeer',
    'Het platform komt samen.',
    'ACTIE GEDRAGEN DOOR PARTNER',
    'Het fonds',
    '③ Het gewestelijke platform krijgt de cijfers via de post.',
  )
  assert.deepEqual(answersOf(reading, 0), [])
})

test('a measure number repeated inside an action marks the paragraph after it', () => {
  const reading = read(
    NL,
    'ACTIE GEDRAGEN DOOR PARTNER',
    'Het fonds',
    'Maatregel 4.2: Het fonds leidt op.',
    '4.3',
    'Het fonds helpt.',
  )
  assert.deepEqual(
    reading.actions[0]?.answers.map(({ measure, text }) => [measure, text]),
    [
      ['4.2', 'Het fonds leidt op.'],
      ['4.3', 'Het fonds helpt.'],
    ],
  )
  assert.equal(reading.measures.length, 6)
})
