import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './read-plan.ts'

const lines = (...all: readonly string[]): string => all.join('\n')
const ONE = 'De opleiding versterken van alle partners.'
const TWO = 'De campagnes ondersteunen in de scholen.'

test('a page number, a footer and a header do not cut a sentence', () => {
  const footers = [
    '24',
    'Pagina 24',
    'Page 24',
    '– 24 –',
    '24 | GVPP 2021-2024',
    'GVPP 2021-2024 | 24',
    'p. 24',
    'Page 24 sur 60',
    '\f',
    'Globaal Veiligheids- en Preventieplan 2021-2024',
  ]
  for (const footer of footers) {
    const reading = readPlan(
      [
        'MAATREGELEN',
        '6.1',
        'De opleiding versterken van alle partners (met inbegrip van de',
        footer,
        'Lokale Taskforces) in de scholen.',
        '6.2',
        TWO,
      ].join('\n\n'),
    )
    assert.equal(
      reading.measures[0]?.text,
      'De opleiding versterken van alle partners (met inbegrip van de Lokale Taskforces) in de scholen.',
      footer,
    )
    assert.deepEqual(reading.notPlaced, [])
    const reasons = reading.ignored.map(({ reason }) => reason)
    assert.equal(reasons.length, footer === '\f' ? 1 : 2, footer)
  }
})

test('a sentence goes on over the page also when the page begins with a capital', () => {
  const reading = readPlan(
    [
      'MAATREGELEN',
      '6.1',
      'De opleiding versterken van alle betrokken partners in samenwerking met de Nationale en',
      '\fLokale Taskforces in de scholen.',
      '6.2',
      TWO,
    ].join('\n\n'),
  )
  assert.match(reading.measures[0]?.text ?? '', /Nationale en Lokale Taskforces in de scholen\.$/u)
})

test('a header that comes back is set aside each time, with its line', () => {
  const header = 'Veilig samenleven in Brussel'
  const reading = readPlan(
    lines(
      header,
      '',
      'MAATREGELEN',
      '',
      '6.1',
      '',
      'De opleiding versterken van alle',
      '',
      '12',
      '',
      header,
      '',
      'partners.',
      '',
      '6.2',
      '',
      TWO,
    ),
  )
  assert.equal(reading.measures[0]?.text, 'De opleiding versterken van alle partners.')
  assert.deepEqual(
    reading.ignored.map(({ line, reason }) => `${line} ${reason}`),
    ['1 runningHeader', '3 blockLabel', '9 pageMarker', '11 runningHeader'],
  )
})

test('a name that the text writes elsewhere is one name again when a page cuts it', () => {
  const reading = readPlan(
    [
      'MAATREGELEN',
      '6.1',
      ONE,
      'ACTIE GEDRAGEN DOOR PARTNER',
      'Het Plan R',
      'Sinds 2016 loopt het Plan',
      '24',
      'R in alle zones.',
      '① Het Plan R leidt op.',
    ].join('\n\n'),
  )
  assert.equal(reading.actions[0]?.title, 'Het Plan R')
  assert.equal(
    reading.actions[0]?.text,
    'Sinds 2016 loopt het Plan R in alle zones.\n\n① Het Plan R leidt op.',
  )
})

test('a word that a page cuts at its hyphen is whole again', () => {
  const reading = readPlan(
    ['MAATREGELEN', '6.1', 'De samen-', '24', 'werking versterken.', '6.2', TWO].join('\n\n'),
  )
  assert.equal(reading.measures[0]?.text, 'De samenwerking versterken.')
})
