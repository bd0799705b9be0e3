import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Table } from '#ui/table'
import { TerritoryMap } from '#ui/territory-map'

const example = examplesIn(
  defineText({
    nl: {
      title: 'Acties per gemeente',
      about: 'Drie gemeenten in het noordwesten: Jette heeft de meeste acties, Ganshoren geen.',
      actions: 'Acties',
      place: 'Gemeente',
      count: (number: string) => `${number} acties`,
      legend: { none: 'Geen acties', some: '1 tot 4 acties', much: '5 acties of meer' },
    },
    fr: {
      title: 'Actions par commune',
      about: 'Trois communes du nord-ouest : Jette compte le plus d’actions, Ganshoren aucune.',
      actions: 'Actions',
      place: 'Commune',
      count: (number: string) => `${number} actions`,
      legend: { none: 'Aucune action', some: '1 à 4 actions', much: '5 actions ou plus' },
    },
    en: {
      title: 'Actions per municipality',
      about: 'Three municipalities in the north-west: Jette has most actions, Ganshoren none.',
      actions: 'Actions',
      place: 'Municipality',
      count: (number: string) => `${number} actions`,
      legend: { none: 'No actions', some: '1 to 4 actions', much: '5 actions or more' },
    },
  }),
)
const places = [
  {
    id: '21008',
    name: 'Ganshoren',
    tone: 'none',
    count: 0,
    path: 'M20 60 110 20l40 70-60 70-80-20Z',
    at: [80, 90],
  },
  {
    id: '21010',
    name: 'Jette',
    tone: 'much',
    count: 7,
    path: 'M110 20 230 10l30 90-60 90-60-20-50-10 60-70Z',
    at: [185, 95],
  },
  {
    id: '21011',
    name: 'Koekelberg',
    tone: 'some',
    count: 3,
    path: 'm90 160 50 10 60 20-20 60-90-10-60-50-20-50Z',
    at: [115, 205],
  },
] as const

export const examples = [
  example('with-links', t => (
    <TerritoryMap
      id="example-map"
      title={t.title}
      description={t.about}
      width={270}
      height={260}
      legend={t.legend}
      areas={places.map(({ id, name, tone, count, path, at: [x, y] }) => ({
        id,
        name,
        path,
        tone,
        label: t.count(String(count)),
        href: `/network/territories/${id}`,
        mark: { text: String(count), x, y },
      }))}
    >
      <Table
        caption={t.title}
        rows={places}
        columns={[
          { header: t.place, main: true, render: row => row.name },
          { header: t.actions, number: true, render: row => row.count },
        ]}
      />
    </TerritoryMap>
  )),
]
