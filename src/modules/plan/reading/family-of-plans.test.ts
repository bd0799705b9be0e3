import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './read-plan.ts'
import type { PlanReading } from './reading.ts'

const parks = `GVPP 2029-2032 | Thema 8 – Parken en pleinen

Maatregelen

De diensten en hun partners werken in het kader van deze
maatregelen:

8.1 De parkwachters en de buurtsportleiders samen vor-
men, met oog voor taal’s2 en omgangsvormen.

8.2 Elk plein ’s avonds verlichten, in overleg met de bewoners
en het netwerk Licht21, en de defecten melden aan het

2 Alle talen van de wijk. Ook gebaren-
taal hoort daarbij, zie maatregel
8.1.

– 31 –

GVPP 2029-2032 | Thema 8 – Parken en pleinen

meldpunt van de gemeente.

zoals blijkt uit de tabel hiernaast en uit de

8.3

De speeltuinen herstellen3, ook

TRANSVERSALE OPDRACHT

„Zorgen voor rustige parken (overdag en
’s nachts)”

De parkraad

De parkraad telt negen buren en vergadert elke maand. De raad
is voornamelijk gericht op maatregelen 8.1 tot en met 8.3.

die van de sociale woningen.

De sluikstorters opsporen en de buurt informeren.

8.5 Het beeld van de overlast jaarlijks bijwerken.

3 Volgens de normen van 2027.

ACTIES GEDRAGEN DOOR PARTNERS

Het project Groene Vingers

Het project Groene Vingers is van de stichting Tuinhuis en van
Buurtwerk De Linde (vzw), met steun van Politiezone Zenne.

② t/m ④ Tuiniers planten, snoeien en ruimen samen met de
Vereniging van Kleine Tuinen.

⑤ De tellingen gaan niet alleen naar de gemeenten maar ook via de
parkraad naar de bewoners, en via de affiches naar elkeen.
`

const quays = `PGSP 2029-2032 | Thème 4

MESURES
Mesure 4.1
Former les batelier·ère·s5 et les équipes franco-
allemandes aux gestes de secours, y compris les inter-
venants des écluses.
selon le schéma joint en annexe et repris dans la
Mesure 4.2
Réduire les vols sur les quais, où la criminalité socio-
économique s’installe, avec les acteur·rice·s du tissu
socio-culturel et des
5 Toute personne qui vit du canal.
– 12 –
PGSP 2029-2032 | Thème 4
clubs socio-
culturels.
Mesure 4.3
Éclairer les berges. Le CO2 est suivi par le projet Quai21.
Soutenir les riverain·e·s victimes d’inondations.
Mesure 4.5
Publier chaque année un relevé des incidents.
MISSION TRANSVERSALE
« Coordonner la surveillance des voies d’eau »
Le réseau Vigie
Le réseau Vigie vise surtout la mesure 4.2, et aussi la mesure 4.3.
ACTION PORTÉE PAR UN PARTENAIRE
La charte Berges Claires
La charte est portée par la Fédération des Mariniers du Canal,
l’asbl « un quai pour tous » et le comité de suivi Deux Rives.
① jusqu’à ③ Les signataires forment, éclairent et surveillent.
⑤④ Les relevés sont transmis aussi via le réseau, aux communes
et à la zone de secours Val de Haine.
`

const structure = ({ measures, actions, missions, notPlaced }: PlanReading) => ({
  measures: measures.map(({ number, numberSource, text }) => `${number} ${numberSource}: ${text}`),
  missions: missions.map(({ title }) => title),
  actions: actions.map(({ title, answers }) => [
    title,
    ...answers.map(({ measure, how }) => `${measure} ${how}`),
  ]),
  notPlaced: notPlaced.map(({ text }) => text),
})

const named = ({ actors }: PlanReading, words: RegExp): readonly string[] =>
  actors.filter(({ name }) => words.test(name)).map(({ kind, name }) => `${kind} ${name}`)

test('a Dutch chapter with notes at the bottom of its pages, a stray half and a cut measure', () => {
  const reading = readPlan(parks)
  assert.deepEqual(structure(reading), {
    measures: [
      '8.1 printed: De parkwachters en de buurtsportleiders samen vormen, met oog voor taal’s en omgangsvormen.',
      '8.2 printed: Elk plein ’s avonds verlichten, in overleg met de bewoners en het netwerk Licht21, en de defecten melden aan het meldpunt van de gemeente.',
      '8.3 printed: De speeltuinen herstellen, ook die van de sociale woningen.',
      '8.4 inferred: De sluikstorters opsporen en de buurt informeren.',
      '8.5 printed: Het beeld van de overlast jaarlijks bijwerken.',
    ],
    missions: ['Zorgen voor rustige parken (overdag en ’s nachts)'],
    actions: [
      ['De parkraad', '8.1 mainly', '8.2 mainly', '8.3 mainly', '8.5 relay'],
      ['Het project Groene Vingers', '8.2 explicit', '8.3 explicit', '8.4 explicit', '8.5 explicit'],
    ],
    notPlaced: ['zoals blijkt uit de tabel hiernaast en uit de'],
  })
  assert.deepEqual(named(reading, /Tuin|Linde|Zenne/u), [
    'organisation stichting Tuinhuis',
    'organisation Buurtwerk De Linde (vzw)',
    'organisation Politiezone Zenne',
    'organisation Vereniging van Kleine Tuinen',
  ])
})

test('a French chapter in one column without blank lines, with the same traps', () => {
  const reading = readPlan(quays)
  assert.deepEqual(structure(reading), {
    measures: [
      '4.1 printed: Former les batelier·ère·s et les équipes franco-allemandes aux gestes de secours, y compris les intervenants des écluses.',
      '4.2 printed: Réduire les vols sur les quais, où la criminalité socio-économique s’installe, avec les acteur·rice·s du tissu socio-culturel et des clubs socio-culturels.',
      '4.3 printed: Éclairer les berges. Le CO2 est suivi par le projet Quai21.',
      '4.4 inferred: Soutenir les riverain·e·s victimes d’inondations.',
      '4.5 printed: Publier chaque année un relevé des incidents.',
    ],
    missions: ['Coordonner la surveillance des voies d’eau'],
    actions: [
      ['Le réseau Vigie', '4.2 mainly', '4.3 explicit', '4.4 relay', '4.5 relay'],
      [
        'La charte Berges Claires',
        '4.1 explicit',
        '4.2 explicit',
        '4.3 explicit',
        '4.4 explicit',
        '4.5 explicit',
      ],
    ],
    notPlaced: ['selon le schéma joint en annexe et repris dans la'],
  })
  assert.deepEqual(named(reading, /Mariniers|quai|Rives|Haine/u), [
    'organisation Fédération des Mariniers du Canal',
    'organisation asbl « un quai pour tous »',
    'structure comité de suivi Deux Rives',
    'organisation zone de secours Val de Haine',
  ])
})
