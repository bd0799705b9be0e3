import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './read-plan.ts'

const lines = (...all: readonly string[]): string => all.join('\n')
const ONE = 'De opleiding versterken van alle partners.'
const TWO = 'De campagnes ondersteunen in de scholen.'

test('columns of a fixed width are joined, and a title above its paragraph stays a title', () => {
  const reading = readPlan(
    lines(
      'MAATREGELEN',
      '6.1',
      'De opleiding versterken van alle',
      'partners die in de',
      'LIVC-R zetelen, met bijzondere',
      'aandacht voor politie-',
      'en welzijnsdiensten en samen-',
      'werking.',
      'ACTIE GEDRAGEN',
      'DOOR PARTNER',
      'Het fonds Brussel',
      'Het fonds geeft steun aan alle',
      'Brusselse gemeenten en zones.',
      '① Het fonds leidt op, samen met',
      'de LIVC-R.',
    ),
  )
  assert.equal(
    reading.measures[0]?.text,
    'De opleiding versterken van alle partners die in de LIVC-R zetelen, met bijzondere aandacht voor politie- en welzijnsdiensten en samenwerking.',
  )
  assert.equal(reading.actions[0]?.title, 'Het fonds Brussel')
  assert.equal(
    reading.actions[0]?.text,
    'Het fonds geeft steun aan alle Brusselse gemeenten en zones.\n\n① Het fonds leidt op, samen met de LIVC-R.',
  )
})

test('a number that a wrapped sentence brings to the start of a line is no measure', () => {
  const reading = readPlan(
    lines(
      'MAATREGELEN',
      '',
      '6.1',
      '',
      ONE,
      '',
      '6.2',
      '',
      TWO,
      '',
      'TRANSVERSALE OPDRACHT',
      '',
      '“Samenwerken”',
      '',
      'Het platform',
      '',
      'Het platform is hoofdzakelijk gericht op maatregel',
      '6.1. Het is ook een plaats van overleg over maatregelen 6.1 en',
      '6.2 Daarom komt het samen.',
    ),
  )
  assert.equal(reading.measures.length, 2)
  assert.deepEqual(
    reading.actions[0]?.answers.map(({ measure, how }) => `${measure} ${how}`),
    ['6.1 mainly', '6.2 explicit'],
  )
})

test('one paragraph a line, without blank lines, reads the same as with blank lines', () => {
  const all = [
    'MAATREGELEN',
    '6.1',
    ONE,
    TWO,
    '6.3',
    'De nazorg organiseren.',
    'ACTIE GEDRAGEN DOOR PARTNER',
    'Het fonds',
    'Het fonds geeft steun.',
    '② Het fonds voert campagne.',
  ]
  const tight = readPlan(all.join('\n'))
  const wide = readPlan(all.join('\n\n'))
  assert.deepEqual(
    tight.measures.map(({ number, text }) => [number, text]),
    wide.measures.map(({ number, text }) => [number, text]),
  )
  assert.deepEqual(
    tight.actions.map(({ text }) => text),
    wide.actions.map(({ text }) => text),
  )
})

test('hyphens at the end of a line stay where they belong to the word', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['De samen-', 'werking versterken.', 'De samenwerking versterken.'],
    [
      'De bewustmakings-',
      'en opleidingsacties versterken.',
      'De bewustmakings- en opleidingsacties versterken.',
    ],
    ['De zone in Sint-', 'Gillis versterken.', 'De zone in Sint-Gillis versterken.'],
    ['De cel LIVC-', 'R versterken.', 'De cel LIVC-R versterken.'],
    ['De samen\u00AD', 'werking versterken.', 'De samenwerking versterken.'],
    ['Renforcer le lien police-', 'population.', 'Renforcer le lien police-population.'],
    ['Renforcer la coopé-', 'ration locale.', 'Renforcer la coopération locale.'],
    ['Renforcer les vis-à-', 'vis et les non-', 'Renforcer les vis-à-vis et les non-'],
  ]
  const french = 'Les jeunes et la police, avec la population des communes, dans les quartiers et les écoles.'
  for (const [first, second, whole] of cases) {
    const label = first.startsWith('Renforcer') ? `${french}\n\nMESURES` : 'MAATREGELEN'
    assert.equal(readPlan(lines(label, '', '6.1', '', first, second)).measures[0]?.text, whole)
  }
})

test('a compound that the text writes with a hyphen keeps it at the end of a line', () => {
  const reading = readPlan(
    lines(
      'MAATREGELEN',
      '',
      '6.1',
      '',
      'Het radicalisering-polarisering-beleid versterken, met radicalisering-',
      'polarisering als thema.',
    ),
  )
  assert.match(reading.measures[0]?.text ?? '', /met radicalisering-polarisering als thema/u)
})
