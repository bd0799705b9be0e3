import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './read-plan.ts'

const lines = (...all: readonly string[]): string => all.join('\n')
const ONE = 'De opleiding versterken van alle partners.'
const TWO = 'De campagnes ondersteunen in de scholen.'

const textOf = (text: string): string | undefined =>
  readPlan(lines('MAATREGELEN', '', '6.1', '', text)).measures[0]?.text

test('footnotes and the digits glued to words are set aside', () => {
  const reading = readPlan(
    lines(
      'MESURES',
      '',
      '6.1',
      '',
      'Renforcer la formation des acteurs12 et des jeunes³, selon la loi de 1998, le CO2 et le covid19, avec les',
      '',
      '12 Voir l’ordonnance du 28 mai 2015 relative à la',
      'prévention.',
      '³ Bruxelles, 2020.',
      '',
      'communes.',
      '',
      '6.2',
      '',
      'Informer.',
    ),
  )
  assert.equal(
    reading.measures[0]?.text,
    'Renforcer la formation des acteurs et des jeunes, selon la loi de 1998, le CO2 et le covid19, avec les communes.',
  )
  assert.deepEqual(
    reading.ignored.map(({ text, reason }) => `${reason} ${text}`),
    [
      'blockLabel MESURES',
      'footnoteMark 12',
      'footnoteMark 3',
      'footnote 12 Voir l’ordonnance du 28 mai 2015 relative à la prévention.',
      'footnote ³ Bruxelles, 2020.',
    ],
  )
})

test('a table of contents is set aside with its wrapped entries', () => {
  const reading = readPlan(
    lines(
      'Inhoudstafel',
      '6.1 De opleiding versterken ............ 3',
      '6.2 De campagnes ondersteunen in alle',
      'scholen . . . . . . . 4',
      '',
      'MAATREGELEN',
      '',
      '6.1',
      '',
      ONE,
    ),
  )
  assert.deepEqual(
    reading.measures.map(({ text }) => text),
    [ONE],
  )
  assert.deepEqual(
    reading.ignored.map(({ reason }) => reason),
    [...Array.from({ length: 4 }, () => 'tableOfContents'), 'blockLabel'],
  )
})

test('invisible characters, hard spaces and ligatures leave plain words', () => {
  const reading = readPlan(
    '\uFEFFMAATREGELEN\r\n\r\n6.1\r\n\r\nDe\u00A0op\u00ADleiding\tversterken van de ofﬁciële po\u200Blitie.',
  )
  assert.equal(reading.measures[0]?.text, 'De opleiding versterken van de officiële politie.')
})

test('French inclusive dots end no sentence', () => {
  const reading = readPlan(
    lines(
      'MESURES',
      '',
      '6.1',
      '',
      'Former les citoyen·ne·s et les acteur.rice.s',
      '',
      'locaux.',
      '',
      '6.2',
      '',
      'Informer.',
    ),
  )
  assert.equal(reading.measures[0]?.text, 'Former les citoyen·ne·s et les acteur.rice.s locaux.')
})

test('what the reader does not understand is kept as not placed', () => {
  const reading = readPlan(
    [
      'Dit document is een ontwerp.',
      'MAATREGELEN',
      '6.1',
      ONE,
      'Figuur 3: kaart van de zones',
      '*** %% 12',
      '6.2',
      TWO,
      'INDICATOREN',
      'Aantal opleidingen per jaar.',
      'ACTIE GEDRAGEN DOOR PARTNER',
      'Zonder titel begint deze tekst.',
    ].join('\n\n'),
  )
  assert.deepEqual(
    reading.notPlaced.map(({ text }) => text),
    [
      'Dit document is een ontwerp.',
      'Figuur 3: kaart van de zones',
      '*** %% 12',
      'INDICATOREN',
      'Aantal opleidingen per jaar.',
      'Zonder titel begint deze tekst.',
    ],
  )
})

test('digits glued to words are marks without their footnote where the word or the count tells', () => {
  assert.equal(
    textOf('De partners3 versterken, ook partners in de scholen.'),
    'De partners versterken, ook partners in de scholen.',
  )
  assert.equal(textOf('De actoren1 en de zones2 versterken.'), 'De actoren en de zones versterken.')
  assert.equal(
    textOf('De aanpak van covid19 versterken na covid.'),
    'De aanpak van covid19 versterken na covid.',
  )
})

test('a ruled line between two parts is set aside', () => {
  const reading = readPlan(lines('MAATREGELEN', '', '6.1', '', ONE, '', '________', '', '* * *'))
  assert.deepEqual(
    reading.ignored.map(({ reason }) => reason),
    ['blockLabel', 'separator', 'separator'],
  )
})
