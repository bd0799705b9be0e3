import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './read-plan.ts'

const relays = (
  language: 'nl' | 'fr',
  platforms: readonly string[],
  sentence: string,
): readonly boolean[] => {
  const [measures, verb, mission, partner] =
    language === 'nl'
      ? ['MAATREGELEN', 'Versterken', 'TRANSVERSALE OPDRACHT', 'ACTIE GEDRAGEN DOOR PARTNER']
      : ['MESURES', 'Renforcer', 'MISSION TRANSVERSALE', 'ACTION PORTÉE PAR UN PARTENAIRE']
  const texts = [1, 2, 3].flatMap(number => [`4.${number}`, `${verb} ${number} le lien de la ville.`])
  const titles = platforms.flatMap(title => [title, `${title} helpt les jeunes et la ville.`])
  const source = [measures, ...texts, mission, '“Samen”', ...titles, partner, 'Fonds Zuid', sentence]
  return readPlan(source.join('\n\n'))
    .actions.slice(0, -1)
    .map(({ answers }) => answers.some(({ how }) => how === 'relay'))
}

test('the only body of a kind is a channel when it is named without more', () => {
  const one = ['Het overlegplatform sluikstort']
  assert.deepEqual(relays('nl', one, '③ De cijfers gaan ook via het overlegplatform naar de zones.'), [true])
  assert.deepEqual(
    relays('fr', ['Le réseau des quais'], '③ Les chiffres vont aussi via le réseau aux zones.'),
    [true],
  )
})

test('another body of that kind, or one that the action brings in itself, is no channel', () => {
  const one = ['Het overlegplatform sluikstort']
  for (const sentence of [
    '③ De cijfers gaan ook via de gemeentelijke infobladen naar de zones.',
    '③ De cijfers gaan ook via het overlegplatform van de politie naar de zones.',
    '③ De cijfers gaan ook via het overlegplatform Veilig Thuis naar de zones.',
    '③ Het fonds heeft een overlegplatform. De cijfers gaan via het overlegplatform naar de zones.',
  ])
    assert.deepEqual(relays('nl', one, sentence), [false], sentence)
  const sentence = '③ Les chiffres vont aussi via le réseau numérique aux zones.'
  assert.deepEqual(relays('fr', ['Le réseau des quais'], sentence), [false])
  const two = ['Het overlegplatform sluikstort', 'Het overlegplatform lawaai']
  assert.deepEqual(relays('nl', two, '③ De cijfers gaan ook via het overlegplatform naar de zones.'), [
    false,
    false,
  ])
})
