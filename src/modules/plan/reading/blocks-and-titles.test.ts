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

test('labels are known in both languages, singular and plural, in capitals or not', () => {
  const labels = [
    'ACTIE GEDRAGEN DOOR PARTNER',
    'ACTIES GEDRAGEN DOOR DE PARTNERS',
    'Acties gedragen door partners',
    'acties gedragen door een partner:',
    'ACTIE(S) GEDRAGEN DOOR PARTNER(S)',
    'ACTION PORTÉE PAR UN PARTENAIRE',
    'ACTIONS PORTEES PAR LES PARTENAIRES',
    'Actions portées par des partenaires',
    'ACTION(S) PORTÉE(S) PAR PARTENAIRE(S)',
  ]
  for (const label of labels) {
    const reading = read(NL, label, 'Het fonds', '① Het fonds leidt op.')
    assert.deepEqual(answersOf(reading), ['4.1 explicit'], label)
    assert.equal(reading.actions[0]?.kind, 'byPartner')
  }
  for (const label of [
    'TRANSVERSALE OPDRACHT',
    'TRANSVERSALE OPDRACHTEN',
    'Transversale opdracht',
    'MISSION TRANSVERSALE',
    'MISSIONS TRANSVERSALES',
    'MISSION(S) TRANSVERSALE(S)',
  ])
    assert.equal(read(NL, label, '“Samenwerken”').missions[0]?.title, 'Samenwerken', label)
})

test('a label inside a sentence is a sentence', () => {
  const reading = read(
    NL,
    'ACTIE GEDRAGEN DOOR PARTNER',
    'Het fonds',
    'Dit is een transversale opdracht van alle partners en',
    'maatregelen',
    'van de zones zijn actie gedragen door partner.',
  )
  assert.equal(reading.actions.length, 1)
  assert.deepEqual(reading.missions, [])
})

test('several missions each have their own actions', () => {
  const reading = read(
    FR,
    'MISSIONS TRANSVERSALES',
    '« Coopérer »',
    'Le réseau Nord',
    'Le réseau se réunit.',
    'Le réseau Sud',
    'Il vise principalement la mesure 4.1.',
    '« Informer »',
    'Le guichet',
    'Le guichet informe.',
  )
  assert.deepEqual(
    reading.missions.map(({ title }) => title),
    ['Coopérer', 'Informer'],
  )
  assert.deepEqual(
    reading.actions.map(({ title, mission }) => `${mission} ${title}`),
    ['0 Le réseau Nord', '0 Le réseau Sud', '1 Le guichet'],
  )
})

test('missions without quotes are the line above the title of an action', () => {
  const reading = read(
    FR,
    'MISSIONS TRANSVERSALES',
    'Développer une approche intégrée',
    'Le réseau Nord',
    'Le réseau se réunit.',
    'Soutenir les communes',
    'Le guichet',
    'Le guichet informe.',
  )
  assert.deepEqual(
    reading.missions.map(({ title }) => title),
    ['Développer une approche intégrée', 'Soutenir les communes'],
  )
  assert.deepEqual(
    reading.actions.map(({ title, mission }) => `${mission} ${title}`),
    ['0 Le réseau Nord', '1 Le guichet'],
  )
})

test('quotes of every kind are taken off a mission, and its own text is kept with it', () => {
  for (const quoted of [
    '“Samen werken”',
    '« Samen werken »',
    '"Samen werken"',
    '„Samen werken”',
    '« Samen werken ».',
  ])
    assert.equal(
      read(NL, 'TRANSVERSALE OPDRACHT', quoted, 'Dit vraagt overleg.').missions[0]?.title,
      'Samen werken',
      quoted,
    )
  assert.equal(
    read(NL, 'TRANSVERSALE OPDRACHT', 'Samen werken', 'Dit vraagt overleg.').missions[0]?.text,
    'Dit vraagt overleg.',
  )
})

test('several partners each have their action, with a list kept as text', () => {
  const reading = read(
    NL,
    'ACTIES GEDRAGEN DOOR PARTNERS',
    'Het fonds (FON)',
    'Het fonds doet:',
    '• opleidingen',
    '– campagnes',
    '① Het fonds leidt op.',
    'Het project “Straat”',
    '② Het project helpt.',
  )
  assert.deepEqual(
    reading.actions.map(({ title }) => title),
    ['Het fonds (FON)', 'Het project “Straat”'],
  )
  assert.equal(
    reading.actions[0]?.text,
    'Het fonds doet:\n• opleidingen\n– campagnes\n\n① Het fonds leidt op.',
  )
})

test('a channel is the action of which two words are named, not one that shares a word', () => {
  const reading = read(
    NL,
    'TRANSVERSALE OPDRACHT',
    '“Samenwerken”',
    'Het gewestelijk fonds',
    'Het fonds betaalt.',
    'Het gewestelijk platform',
    'Het platform komt samen.',
    'ACTIE GEDRAGEN DOOR PARTNER',
    'Het loket',
    '③ De cijfers gaan ook via het gewestelijke platform.',
  )
  assert.deepEqual(
    reading.actions.map(({ answers }) => answers.map(({ how }) => how)),
    [[], ['relay'], ['explicit']],
  )
})

test('an action that answers a measure in two ways answers it in the strongest, with both paragraphs', () => {
  const reading = read(
    NL,
    'ACTIE GEDRAGEN DOOR PARTNER',
    'Het loket',
    '② Het loket leidt op.',
    'Het loket is hoofdzakelijk gericht op maatregel 4.2.',
  )
  assert.deepEqual(
    reading.actions[0]?.answers.map(({ measure, how, text }) => [measure, how, text]),
    [['4.2', 'mainly', 'Het loket leidt op.\n\nHet loket is hoofdzakelijk gericht op maatregel 4.2.']],
  )
})

test('circled digits behind a title stand for the whole action', () => {
  const reading = read(NL, 'ACTIE GEDRAGEN DOOR PARTNER', 'Het loket ② ④', 'Het loket leidt op.')
  assert.equal(reading.actions[0]?.title, 'Het loket')
  assert.deepEqual(
    reading.actions[0]?.answers.map(({ measure, text }) => [measure, text]),
    [
      ['4.2', undefined],
      ['4.4', undefined],
    ],
  )
})
