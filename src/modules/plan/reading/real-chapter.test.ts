import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { readPlan } from './read-plan.ts'
import { inPlainWords } from './said-reasons.ts'

const source = readFileSync('test/plans-real/chapter-2.nl.txt', 'utf8')
const reading = readPlan(source)
const [platform, planR] = reading.actions

const answersOf = (action: typeof platform): readonly string[] =>
  (action?.answers ?? []).map(({ measure, how }) => `${measure} ${how}`)

test('the real chapter holds eight measures, of which 2.3 and 2.8 have no printed number', () => {
  assert.equal(reading.language, 'nl')
  assert.equal(reading.theme, '2')
  assert.deepEqual(
    reading.measures.map(({ number, numberSource }) => `${number} ${numberSource}`),
    [
      '2.1 printed',
      '2.2 printed',
      '2.3 inferred',
      '2.4 printed',
      '2.5 printed',
      '2.6 printed',
      '2.7 printed',
      '2.8 inferred',
    ],
  )
  assert.match(
    reading.measures[0]?.text ?? '',
    /^De multidisciplinaire opleiding versterken .* te bevorderen\.$/u,
  )
  assert.match(reading.measures[5]?.text ?? '', /projectcoördinatie\. In dit kader .* hulpverlening\.$/u)
})

test('the reason tells between which numbers a measure stands and which circled digit confirms it', () => {
  assert.deepEqual(reading.measures[2]?.reason, { code: 'betweenNumbers', after: '2.2', before: '2.4' })
  assert.deepEqual(reading.measures[7]?.reason, { code: 'afterLastNumber', after: '2.7', confirmedBy: '⑧' })
})

test('the transversal mission is the quoted sentence without its quotes', () => {
  assert.equal(reading.missions.length, 1)
  const title = reading.missions[0]?.title ?? ''
  assert.match(title, /^Een administratieve benadering .* handhaving van de openbare orde\)$/u)
})

test('the regional platform meets six times a year, answers 2.1 mainly and relays 2.8', () => {
  assert.equal(platform?.title, 'Het gewestelijk platform radicalisering-polarisering')
  assert.equal(platform?.kind, 'underMission')
  assert.equal(platform?.mission, 0)
  assert.deepEqual(answersOf(platform), ['2.1 mainly', '2.8 relay'])
  assert.match(platform?.text ?? '', /zes maal per jaar/u)
})

test('the paragraph that a page cut inside a parenthesis is whole again', () => {
  const paragraphs = (platform?.text ?? '').split('\n\n')
  assert.equal(paragraphs.length, 3)
  assert.match(
    paragraphs[2] ?? '',
    /of functionele \(het wettelijke kader van de LIVC, .* \.\.\.\) presentaties\.$/u,
  )
})

test('Plan R answers the five circled measures, two of them with one paragraph', () => {
  assert.equal(planR?.title, 'Het Actieplan Radicalisme (Plan R)')
  assert.equal(planR?.kind, 'byPartner')
  assert.deepEqual(answersOf(planR), [
    '2.1 explicit',
    '2.2 explicit',
    '2.4 explicit',
    '2.5 explicit',
    '2.8 explicit',
  ])
  const texts = (planR?.answers ?? []).map(({ text }) => text)
  const starts = texts.map(text => text?.slice(0, 29))
  assert.deepEqual(starts, [
    'Het Plan R draagt zo bij tot ',
    'Binnen het Plan R biedt de we',
    'Binnen het Plan R biedt de we',
    'Binnen het Plan R zijn de LIV',
    'De strategische analyses over',
  ])
  assert.equal(texts[1], texts[2])
})

test('no action answers 2.3, 2.6 or 2.7', () => {
  const answered = new Set(reading.actions.flatMap(({ answers }) => answers.map(({ measure }) => measure)))
  assert.deepEqual([...answered].toSorted(), ['2.1', '2.2', '2.4', '2.5', '2.8'])
})

test('the actors of the chapter are named as in the text', () => {
  const names = new Map(reading.actors.map(({ name, kind }) => [name, kind]))
  const expected = {
    structure: [
      'Nationale Taskforce (NTF)',
      'Lokale Taskforces',
      'LIVC',
      'LIVC-R',
      'thematische werkgroepen',
      'werkgroep Communicatie',
      'gewestelijk platform radicalisering-polarisering',
    ],
    organisation: [
      'OCAD',
      'BPV',
      'Brusselse zones',
      'gemeenten',
      'politiediensten',
      'lokale autoriteiten',
      'verenigingswereld',
      'diensten van de directeur-coördinator van Brussel',
      'burger(organisatie)s',
    ],
    group: [
      'burgers',
      'rechtzoekenden',
      'kwetsbare doelgroepen',
      'potentiële daders en slachtoffers',
      'experts',
      'onderzoekers',
      'actoren uit het werkveld',
      'federale en communautaire specialisten',
      'lokale, gewestelijke, gemeenschaps- en federale actoren',
    ],
  }
  for (const [kind, actors] of Object.entries(expected))
    for (const name of actors) assert.equal(names.get(name), kind, name)
})

test('labels and the introduction are ignored with a reason, and everything has a place', () => {
  assert.deepEqual(
    reading.ignored.map(({ line, reason }) => `${line} ${reason}`),
    ['3 blockLabel', '5 introduction', '11 blockLabel', '49 blockLabel'],
  )
  assert.deepEqual(reading.notPlaced, [])
})

test('every kept thing knows its lines in the source', () => {
  assert.deepEqual(
    reading.measures.map(({ lines }) => lines[0]),
    [7, 25, 29, 31, 35, 39, 43, 47],
  )
  assert.deepEqual(platform?.lines, [15, 23])
  assert.deepEqual(planR?.lines, [51, 67])
})

test('the reading in plain words says its reasons in the language of the text, or in another', () => {
  const said = inPlainWords(reading)
  assert.deepEqual(Object.keys(said), ['measures', 'missions', 'actions', 'actors', 'ignored', 'notPlaced'])
  assert.equal(
    said.measures[7]?.reason,
    'Er is geen nummer gedrukt; het volgt uit de plaats na 2.7. Een actie bevestigt het met ⑧.',
  )
  assert.equal(inPlainWords(reading, 'en').ignored[0]?.reason, 'Label of a block.')
  assert.equal('reason' in (said.measures[0] ?? {}), false)
})

test('the chapter in French with the same layout reads the same', () => {
  const french = readPlan(
    source
      .replace('MAATREGELEN', 'MESURES')
      .replace('TRANSVERSALE OPDRACHT', 'MISSION TRANSVERSALE')
      .replace('ACTIE GEDRAGEN DOOR PARTNER', 'ACTION PORTEE PAR UN PARTENAIRE'),
  )
  assert.deepEqual(french.measures, reading.measures)
  assert.deepEqual(french.actions, reading.actions)
})
