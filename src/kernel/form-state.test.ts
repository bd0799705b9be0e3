import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { choice, day, form, key, line, lines, localised, optional, several, whole } from './field.ts'
import { filled, overtaken, readForm, withErrors } from './form.ts'
import type { Fields, Visit } from './route.ts'

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

const reading = (fields: Fields) => readForm(Meeting, { fields, language: 'en' } as Visit)
const trimmed = (max: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: max }),
      fc.constantFrom('2026-12-03', '1e3', '0', 'null', 'a\nb'),
    )
    .map(text => text.trim())
    .filter(text => text !== '' && text.length <= max && !text.includes('\r'))
const aDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))
const stored = fc.record(
  {
    title: trimmed(20),
    about: trimmed(200),
    held_on: aDay,
    people: fc.integer({ min: -5, max: 5000 }),
    kind: fc.constantFrom('open' as const, 'closed' as const),
    measures: fc.array(trimmed(5)),
    partner: fc.uuid(),
    note: fc.record(
      { nl: trimmed(50), fr: trimmed(50), en: trimmed(50) },
      { requiredKeys: ['fr'], noNullPrototype: true },
    ),
  },
  { requiredKeys: ['title', 'measures'], noNullPrototype: true },
)

test('a form that is filled with stored values and sent as it is gives the same values', () => {
  fc.assert(
    fc.property(stored, values => {
      const read = reading(filled(values).typed)
      assert.deepEqual(read.values, values, JSON.stringify(read.state.errors))
    }),
  )
})

test('whoever changed nothing is not told that something was changed meanwhile', () => {
  fc.assert(
    fc.property(stored, values => {
      const { typed } = filled({ ...values, revision: 3 })
      const browsers = Object.entries(typed).map(([name, value]) => [
        name,
        typeof value === 'string' ? value.replaceAll('\n', '\r\n') : value,
      ])
      const state = overtaken(
        { typed: Object.fromEntries(browsers) as Fields, errors: {} },
        { ...values, revision: 4 },
      )
      assert.deepEqual([state.meanwhile, state.typed.revision], [{}, '4'])
    }),
  )
})

test('whoever was overtaken keeps what they typed and sees what is stored beside it', () => {
  const { state } = reading({
    title: 'Mine',
    about: 'Same',
    held_on_day: '4',
    held_on_month: '12',
    held_on_year: '2026',
    revision: '1',
  })
  const after = overtaken(state, {
    title: 'Theirs',
    about: 'Same',
    held_on: '2026-12-03',
    note: { fr: 'Nouveau' },
    revision: 2,
  })
  assert.deepEqual(after.meanwhile, { title: 'Theirs', held_on_day: '3', note_fr: 'Nouveau' })
  assert.deepEqual([after.typed.title, after.typed.held_on_day, after.typed.revision], ['Mine', '4', '2'])
})

test('what a form could not know is added to what it found', () => {
  const { state } = reading({ title: '' })
  const both = withErrors(state, { held_on: 'Too late.' })
  assert.deepEqual({ ...both.errors }, { title: 'Fill this in.', held_on: 'Too late.' })
  assert.deepEqual(both.typed, state.typed)
})
