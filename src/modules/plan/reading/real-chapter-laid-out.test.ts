import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { wrapped } from './laid-out.ts'
import { readPlan } from './read-plan.ts'
import type { PlanReading } from './reading.ts'

const real = readFileSync('test/plans-real/chapter-2.nl.txt', 'utf8')

const isPlace = (key: string): boolean => key === 'lines' || key === 'line'
const withoutLines = (reading: PlanReading): unknown =>
  JSON.parse(JSON.stringify(reading, (key, value: unknown) => (isPlace(key) ? undefined : value)))

const essence = ({ measures, missions, actions, notPlaced }: PlanReading): unknown => ({
  measures: measures.map(({ number, text }) => [number, text]),
  missions: missions.map(({ title }) => title),
  actions: actions.map(({ title, answers }) => [title, answers.map(({ measure, how }) => [measure, how])]),
  notPlaced,
})

test('the real chapter reads the same at every width, hyphenated or not', () => {
  const expected = readPlan(real)
  for (let width = 40; width <= 120; width += 3) {
    const narrow = real
      .split('\n')
      .map(line => wrapped(line, width))
      .join('\n')
    assert.deepEqual(withoutLines(readPlan(narrow)), withoutLines(expected), `width ${width}`)
  }
})

test('without any blank line, at any width, the measures, the titles and the answers stay the same', () => {
  for (let width = 35; width <= 120; width += 3) {
    const tight = real
      .replaceAll(/\n+/gu, '\n')
      .split('\n')
      .map(line => wrapped(line, width))
      .join('\n')
    assert.deepEqual(essence(readPlan(tight)), essence(readPlan(real)), `width ${width}`)
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
