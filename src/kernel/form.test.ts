import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  bilingual,
  choice,
  day,
  form,
  key,
  line,
  lines,
  localised,
  optional,
  several,
  whole,
} from './field.ts'
import { readForm } from './form.ts'
import type { Fields, Visit } from './route.ts'
import { languages, type Language } from './text.ts'

const Meeting = form({
  title: line(20),
  about: optional(lines(200)),
  held_on: optional(day()),
  people: optional(whole(-5, 5000)),
  kind: optional(choice(['open', 'closed'])),
  measures: optional(several(5)),
  partner: optional(key()),
  note: optional(localised(50)),
  revision: optional(whole(1, 1_000_000)),
})

const reading = (fields: Fields, language: Language = 'en') =>
  readForm(Meeting, { fields, language } as Visit)
const title = 'Platform'

/** What is typed → what is read, or what is said about which field. */
const table: readonly (readonly [string, Fields, Readonly<Record<string, unknown>>, 'read' | 'wrong'])[] = [
  ['spaces around text are not part of it', { title: '  Platform ' }, { title }, 'read'],
  ['a text of spaces is empty', { title: ' \t' }, { title: 'Fill this in.' }, 'wrong'],
  ['lines end in one way', { title, about: 'one\r\ntwo' }, { title, about: 'one\ntwo' }, 'read'],
  ['of several values where one is asked the first counts', { title: [title, 'Other'] }, { title }, 'read'],
  ['a name without a value is empty', { title: [] }, { title: 'Fill this in.' }, 'wrong'],
  [
    'a text that is too long is refused',
    { title: 'x'.repeat(1_000_000) },
    { title: 'Make this shorter: at most 20 characters.' },
    'wrong',
  ],
  [
    'marks on one letter count too',
    { title: `a${'\u0301'.repeat(1_000_000)}` },
    { title: 'Make this shorter: at most 20 characters.' },
    'wrong',
  ],
  ['what the form does not ask is not read', { title, admin: 'yes', constructor: 'x' }, { title }, 'read'],
  [
    'a prototype is not a field',
    JSON.parse('{ "title": "Platform", "__proto__": ["x"] }') as Fields,
    { title },
    'read',
  ],
  [
    'a day is three numbers',
    { title, held_on_day: '3', held_on_month: '12', held_on_year: '2026' },
    { title, held_on: '2026-12-03' },
    'read',
  ],
  [
    'zeros before a number are allowed',
    { title, held_on_day: '03', held_on_month: '09', held_on_year: '2026' },
    { title, held_on: '2026-09-03' },
    'read',
  ],
  [
    'no whole number is typed in another way',
    { title, people: '1e3' },
    { people: 'Fill in a whole number.' },
    'wrong',
  ],
  ['nor in another base', { title, people: '0x10' }, { people: 'Fill in a whole number.' }, 'wrong'],
  ['nor with a fraction', { title, people: '1.5' }, { people: 'Fill in a whole number.' }, 'wrong'],
  ['nor without end', { title, people: 'Infinity' }, { people: 'Fill in a whole number.' }, 'wrong'],
  ['a number may be negative', { title, people: '-5' }, { title, people: -5 }, 'read'],
  [
    'a number may be too small',
    { title, people: '-6' },
    { people: 'Fill in a number of at least -5.' },
    'wrong',
  ],
  [
    'a number may be too large',
    { title, people: '9'.repeat(400) },
    { people: 'Fill in a whole number.' },
    'wrong',
  ],
  ['a choice is one of the few', { title, kind: 'secret' }, { kind: 'Choose one of the options.' }, 'wrong'],
  [
    'one choice of several is a list of one',
    { title, measures: '2.1' },
    { title, measures: ['2.1'] },
    'read',
  ],
  [
    'each of several is looked at',
    { title, measures: ['2.1', '2.1.1.1'] },
    { measures: 'Make this shorter: at most 5 characters.' },
    'wrong',
  ],
  [
    'a key is a key',
    { title, partner: `${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(11)}g` },
    { partner: 'This is not right. Check it.' },
    'wrong',
  ],
  [
    'content may be in one language',
    { title, note_nl: 'Dag', note_de: 'Tag' },
    { title, note: { nl: 'Dag' } },
    'read',
  ],
  [
    'content that is too long is named by its language',
    { title, note_fr: 'x'.repeat(51) },
    { note_fr: 'Make this shorter: at most 50 characters.' },
    'wrong',
  ],
]

for (const [sentence, fields, expected, how] of table)
  test(sentence, () => {
    const { values, state } = reading(fields)
    const { measures, ...others } = values ?? {}
    const read = measures?.length ? { ...others, measures } : others
    if (how === 'read') assert.deepEqual(read, expected, JSON.stringify(state.errors))
    else assert.deepEqual([values, { ...state.errors }], [undefined, expected])
    assert.equal(state.typed, fields, 'everything that was typed is kept')
  })

test('a day that does not exist is no day', () => {
  const days = [
    '31 2 2026',
    '29 2 2027',
    '0 1 2026',
    '1 13 2026',
    '1 1 0000',
    '1 1 0999',
    '1 1 10000',
    '1 1 -000001',
    '1e0 1 2026',
    '0x1 1 2026',
    '-1 1 2026',
    '1 1',
    '1 1 26',
    'a b c',
    '1T00:00:00Z 1 2026',
    '٣ 1 2026',
  ]
  for (const written of days) {
    const [held_on_day = '', held_on_month = '', held_on_year = ''] = written.split(' ')
    const { values, state } = reading({ title, held_on_day, held_on_month, held_on_year })
    assert.deepEqual(
      [values, state.errors],
      [undefined, { held_on: 'This day does not exist. Example: 3 12 2026.' }],
      written,
    )
  }
})

test('what is wrong is said in the reader’s language, in each language in which words are missing', () => {
  const Words = form({ name: bilingual(20), held_on: day(), people: whole(1, 5), kind: choice(['open']) })
  const said = (language: Language) =>
    readForm(Words, { language, fields: { people: '6', kind: 'x', held_on_day: '40' } } as unknown as Visit)
      .state.errors
  assert.deepEqual(said('nl'), {
    name_nl: 'Vul dit in.',
    name_fr: 'Vul dit in.',
    held_on: 'Deze dag bestaat niet. Voorbeeld: 3 12 2026.',
    people: 'Vul een getal in van hoogstens 5.',
    kind: 'Kies een van de mogelijkheden.',
  })
  assert.deepEqual(Object.values(said('fr')), [
    'Complétez ce champ.',
    'Complétez ce champ.',
    'Ce jour n’existe pas. Exemple\u00A0: 3 12 2026.',
    'Indiquez un nombre d’au plus 5.',
    'Choisissez une des possibilités.',
  ])
  const keys = languages.map(language => Object.keys(said(language)).join(' '))
  assert.equal(new Set(keys).size, 1, 'the same fields in every language')
})
