import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from './read-plan.ts'
import type { PlanReading } from './reading.ts'

const crisis = `GLOBAAL VEILIGHEIDS- EN PREVENTIEPLAN 2021-2024

10. Crisisbeheer en veerkracht

INHOUD
Maatregelen ..................................................... 3
Transversale opdracht ........................................... 4

MAATREGELEN

De Brusselse veiligheidsactoren en hun partners voeren
hun projecten uit in het kader van de volgende maatregelen:

10.1 De multidisciplinaire oefeningen uitbreiden met alle
hulpdiensten1 en de lessen daaruit systematisch samen-
brengen bij safe.brussels.

De noodplanning van de gemeenten ondersteunen, met oog
voor de grote evenementen- en mobiliteitsrisico’s.

10.3
De bevolking sensibiliseren over risico’s in haar buurt,
ook de kinderen en ouderen, via de scholen, de OCMW’s en

____________
1 Zie de wet van 15 mei 2007 betreffende de civiele
veiligheid.

Pagina 3
GLOBAAL VEILIGHEIDS- EN PREVENTIEPLAN 2021-2024

ACTIES GEDRAGEN DOOR
DE PARTNERS

Het noodnetwerk
van de MIVB

Het noodnetwerk verzekert het vervoer van burgers bij een
evacuatie, samen met de DBDMH en de politiezones.

① en ③ Het netwerk oefent twee maal per jaar met de
Brandweer en licht de gebruikers in.

⑩–⑪ Het netwerk deelt zijn draaiboeken onder meer langs
de gewestelijke crisiscel met de gemeenten.

de verenigingen.

10.4. De communicatie bij een crisis afstemmen tussen alle
niveaus.

10.5 – De waarschuwing van de bevolking moderniseren.

Maatregel 10.6: de schade na een ramp sneller herstellen.

10.7 De vrijwilligers opleiden.
10.8 De vrijwilligers inzetten.
10.9 De kwetsbare groepen in kaart brengen.
10.10 De evacuatieplannen delen.
De ziekenhuizen betrekken bij de oefeningen.

TRANSVERSALE OPDRACHTEN

« Het crisisbeheer coördineren »

De gewestelijke crisiscel

De gewestelijke crisiscel (GCC) is in hoofdzaak gericht op
de maatregelen 10.1, 10.4 en 10.5. Ze werkt mee aan
maatregel 10.9.

“De veerkracht versterken van de Brusselaars”

Het vrijwilligersplatform

Het platform brengt vrijwilligers samen.

Kaart 3: de zones

INDICATOREN

Aantal oefeningen per jaar
`

const theft = `MESURES
5.1
Renforcer la présence des gardiens de la paix
dans les quartiers et former les habi-
tant·e·s à la prévention des vols.
5.2
Soutenir les victimes.
Sensibiliser les commerçants aux risques de vol
à l’étalage dans les galeries.
5.4
Améliorer l’échange d’informations entre les
zones de police, le parquet et la police
fédérale.
MISSION TRANSVERSALE
Développer une approche intégrée des quartiers
La plateforme régionale quartiers-commerces
La plateforme régionale quartiers-commerces vise
principalement la mesure 5.3. Elle réunit (six
fois par an) les représentants des
Page 14
PGSP 2021-2024
communes et des zones. Elle répond aussi aux
mesures 5.1 et 5.2.
ACTIONS PORTÉES PAR LES PARTENAIRES
Le programme « Vols »
Sous la conduite de la Police fédérale, le
programme lutte contre les vols.
① ④ Il forme les inspecteurs.
② L’asbl Victimes aide les victimes, aussi par
l’intermédiaire de la plateforme régionale.
La charte commerces
❸ La charte engage les commerces.
⑤ Elle publie les chiffres.
`

const numbersOf = ({ measures }: PlanReading): readonly string[] =>
  measures.map(({ number, numberSource }) => (numberSource === 'printed' ? number : `${number}?`))

const actionsOf = ({ actions }: PlanReading): unknown =>
  actions.map(({ title, mission = 'partner', answers }) => [
    `${mission} ${title}`,
    answers.map(({ measure, how }) => `${measure} ${how}`).join(', '),
  ])

test('a Dutch chapter of eleven measures, with a column cut by a page and a footnote', () => {
  const reading = readPlan(crisis)
  assert.deepEqual(numbersOf(reading), [
    '10.1',
    '10.2?',
    '10.3',
    '10.4',
    '10.5',
    '10.6',
    '10.7',
    '10.8',
    '10.9',
    '10.10',
    '10.11?',
  ])
  assert.equal(
    reading.measures[2]?.text,
    'De bevolking sensibiliseren over risico’s in haar buurt, ook de kinderen en ouderen, via de scholen, de OCMW’s en de verenigingen.',
  )
  assert.deepEqual(
    reading.missions.map(({ title }) => title),
    ['Het crisisbeheer coördineren', 'De veerkracht versterken van de Brusselaars'],
  )
  assert.deepEqual(actionsOf(reading), [
    ['partner Het noodnetwerk van de MIVB', '10.1 explicit, 10.3 explicit, 10.10 explicit, 10.11 explicit'],
    [
      '0 De gewestelijke crisiscel',
      '10.1 mainly, 10.4 mainly, 10.5 mainly, 10.9 explicit, 10.10 relay, 10.11 relay',
    ],
    ['1 Het vrijwilligersplatform', ''],
  ])
  assert.deepEqual(
    reading.notPlaced.map(({ text }) => text),
    ['Kaart 3: de zones', 'INDICATOREN', 'Aantal oefeningen per jaar'],
  )
})

test('a French chapter in one narrow column without a blank line', () => {
  const reading = readPlan(theft)
  assert.equal(reading.language, 'fr')
  assert.deepEqual(numbersOf(reading), ['5.1', '5.2', '5.3?', '5.4'])
  assert.equal(
    reading.measures[0]?.text,
    'Renforcer la présence des gardiens de la paix dans les quartiers et former les habitant·e·s à la prévention des vols.',
  )
  assert.deepEqual(
    reading.missions.map(({ title }) => title),
    ['Développer une approche intégrée des quartiers'],
  )
  assert.deepEqual(actionsOf(reading), [
    ['0 La plateforme régionale quartiers-commerces', '5.1 explicit, 5.2 explicit, 5.3 mainly'],
    ['partner Le programme « Vols »', '5.1 explicit, 5.2 explicit, 5.4 explicit'],
    ['partner La charte commerces', '5.3 explicit'],
  ])
  assert.deepEqual(
    reading.notPlaced.map(({ text }) => text),
    ['⑤'],
  )
})
