import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { wordsChanged } from './differences.ts'

const told = (before: string, after: string) =>
  wordsChanged(before, after)
    .map(({ kind, text }) => ({ same: text, added: `[+${text}]`, removed: `[-${text}]` })[kind])
    .join('')

test('a word that changed in a sentence is marked, and so is what was only added', () => {
  assert.equal(
    told('Zij leidt de cel. Zij komt vaak.', 'Zij leidt de dienst. Zij komt vaak.'),
    'Zij leidt de [-cel][+dienst]. Zij komt vaak.',
  )
  assert.equal(
    told('Wie kwetsbaar is, krijgt hulp.', 'Wie kwetsbaar is, krijgt hulp, net als de buren.'),
    'Wie kwetsbaar is, krijgt hulp[+, net als de buren].',
  )
})

test('a sentence that was written anew stands whole: first the old one, then the new one', () => {
  assert.equal(
    told('De dienst leidt. Het plan loopt tot mei.', 'De dienst leidt. Wie meedoet, kiest zelf een dag.'),
    'De dienst leidt. [-Het plan loopt tot mei.][+Wie meedoet, kiest zelf een dag.]',
  )
})

test('whatever two texts say, what stayed and went is the old one, and what stayed and came the new one', () => {
  const word = fc.constantFrom('de', 'cel', 'dienst', 'komt', 'samen', 'BPV')
  const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map(words => `${words.join(' ')}.`)
  const text = fc.array(sentence, { maxLength: 5 }).map(sentences => sentences.join(' '))
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordsChanged(before, after)
      const only = (kind: string) =>
        parts
          .filter(part => part.kind !== kind)
          .map(part => part.text)
          .join('')
      assert.equal(only('added'), before)
      assert.equal(only('removed'), after)
    }),
  )
})
