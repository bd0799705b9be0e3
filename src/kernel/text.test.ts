import assert from 'node:assert/strict'
import test from 'node:test'
import { defineText, inLanguage } from './text.ts'

const text = defineText({
  nl: { why: 'Waarom: ‘nu’?', count: (left: number) => `Nog ${left}: nu!`, deep: { wait: 'Wacht; even' } },
  fr: {
    why: 'Pourquoi : « ici » ?',
    count: left => `Encore ${left} : vite !`,
    deep: { wait: 'Un instant ; ici' },
  },
  en: { why: 'Why: “now”?', count: left => `${left} left: now!`, deep: { wait: 'One moment; here' } },
})

test('French has spaces that do not break before its signs, in our words and in what people typed', () => {
  assert.equal(text.fr.why, 'Pourquoi\u00A0: «\u00A0ici\u00A0»\u00A0?')
  assert.equal(text.fr.count(2), 'Encore 2\u00A0: vite\u00A0!')
  assert.equal(text.fr.deep.wait, 'Un instant\u00A0; ici')
  assert.equal(inLanguage({ fr: 'Qui ?' }, 'fr').text, 'Qui\u00A0?')
  assert.equal(inLanguage({ nl: 'Wie ?' }, 'fr').text, 'Wie ?')
})
