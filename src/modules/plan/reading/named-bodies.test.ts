import assert from 'node:assert/strict'
import { test } from 'node:test'
import { namedBodiesIn } from './named-bodies.ts'

const bodies = (text: string): string =>
  namedBodiesIn(text)
    .map(({ kind, name }) => `${kind} ${name}`)
    .join(', ')

test('a body that no list knows is an actor by the form of its name', () => {
  const texts: Readonly<Record<string, string>> = {
    'De vzw Het Dak en de stichting Morgenrood helpen.':
      'organisation vzw Het Dak, organisation stichting Morgenrood',
    'Steun van Buurtwerk Noord (vzw) en Jeugdhuis De Kring vzw.':
      'organisation Buurtwerk Noord (vzw), organisation Jeugdhuis De Kring vzw',
    'Het wordt geleid door het Blauwe Anker Genootschap.': 'organisation Blauwe Anker Genootschap',
    'Het Huis van de Buurt werkt met de Federatie van Vrije Clubs.':
      'organisation Huis van de Buurt, organisation Federatie van Vrije Clubs',
    'Hulpverleningszone Oost en Politiezone Zuid oefenen.':
      'organisation Hulpverleningszone Oost, organisation Politiezone Zuid',
    'De stuurgroep Groene Lanen en de werkgroep Licht van het Plan Zuid.':
      'structure stuurgroep Groene Lanen, structure werkgroep Licht',
    'La fondation « un toit » et l’ASBL Le Fil d’Ariane.':
      'organisation fondation « un toit », organisation ASBL Le Fil d’Ariane',
    'Le comité de suivi Berges Vertes et le groupe de pilotage Vélo.':
      'structure comité de suivi Berges Vertes, structure groupe de pilotage Vélo',
    'Avec la Ligue des Piétons et la zone de secours Val de Lys.':
      'organisation Ligue des Piétons, organisation zone de secours Val de Lys',
  }
  for (const [text, expected] of Object.entries(texts)) assert.equal(bodies(text), expected)
})

test('the start of a sentence, a place and a plan are no bodies', () => {
  for (const text of [
    'Centrum van Brussel wordt autoluw.',
    'De bewoners van Brussel Centrum helpen. Federatie en vereniging zijn klaar.',
    'Huis aan huis wordt gebeld. Service de qualité.',
    'La fondation aide. Le Plan Canal avance. Wet Brussel.',
    'Het instituut helpt. Een comité van buren. Naar Ixelles Fondation.',
  ])
    assert.equal(bodies(text), '')
})
