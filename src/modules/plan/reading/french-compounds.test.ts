import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joined } from './hyphens.ts'
import { spellingOf } from './spelling.ts'

const inText = (first: string, second: string, elsewhere = ''): string => {
  const lines = [{ text: `Dans ${first}-` }, { text: `${second} ici.` }]
  const spelling = spellingOf([...lines.map(({ text }) => text), elsewhere], 'fr')
  return joined(lines, spelling).split(' ')[1] ?? ''
}

test('French keeps the hyphen of these compounds at the end of a line', () => {
  for (const compound of [
    'socio-économiques',
    'franco-belge',
    'l’auto-évaluation',
    'médico-social',
    'sous-traitance',
    'avant-projet',
    'après-midi',
    'contre-indication',
    'porte-parole',
    'quatre-vingts',
    'ci-dessous',
    'celui-ci',
    'eux-mêmes',
    'bien-être',
  ]) {
    const at = compound.lastIndexOf('-')
    assert.equal(inText(compound.slice(0, at), compound.slice(at + 1)), compound)
  }
})

test('French joins what is one word, also after a first part that others keep apart', () => {
  for (const parts of [
    'socio culturel',
    'franco phones',
    'auto risation',
    'inter communal',
    'sous cription',
    'avant age',
    'mer ci',
    'co opération',
    'extra ordinaire',
    'contre partie',
  ]) {
    const [first = '', second = ''] = parts.split(' ')
    assert.equal(inText(first, second), first + second)
  }
})

test('what the text writes elsewhere decides, in the singular as in the plural', () => {
  assert.equal(inText('socio', 'culturels', 'le centre socio-culturel'), 'socio-culturels')
  assert.equal(inText('éco', 'école', 'une écoécole'), 'écoécole')
})
