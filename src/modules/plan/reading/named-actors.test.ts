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

test('an acronym in parentheses names an actor once, and a plan is no actor', () => {
  const reading = read(
    FR,
    'ACTION PORTÉE PAR UN PARTENAIRE',
    'Le fonds',
    'La Cellule de coordination des quartiers (CCQ) aide la CCQ, le SIAMU, les habitant·e·s et le groupe de travail Communication du Plan régional de mobilité (PRM).',
  )
  const names = reading.actors.map(({ name, kind }) => `${kind} ${name}`)
  assert.deepEqual(names, [
    'structure Cellule de coordination des quartiers (CCQ)',
    'organisation SIAMU',
    'group habitant·e·s',
    'structure groupe de travail Communication',
  ])
})

test('words before a name with an acronym, and a word inside a name, are no actors', () => {
  const reading = read(
    NL,
    'ACTIE GEDRAGEN DOOR PARTNER',
    'Het loket',
    'Onder leiding van het Steunpunt Wijken (SW) helpt de Vereniging van de Politie.',
  )
  assert.deepEqual(
    reading.actors.map(({ name }) => name),
    ['Steunpunt Wijken (SW)', 'Vereniging van de Politie'],
  )
})

test('an acronym, a bare word and a longer name of one actor are one actor', () => {
  const reading = read(
    NL,
    'ACTIE GEDRAGEN DOOR PARTNER',
    'Het loket',
    'De Nationale Taskforce (NTF) en de politiediensten helpen. De NTF en de politie leiden op.',
  )
  const names = reading.actors.map(({ name }) => name).filter(name => name !== 'loket')
  assert.deepEqual(names, ['Nationale Taskforce (NTF)', 'politiediensten'])
})
