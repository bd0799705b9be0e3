import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Prose } from '#ui/prose'
import { SideBySide } from '#ui/side-by-side'
import { SummaryList } from '#ui/summary-list'

const example = examplesIn(
  defineText({
    nl: {
      text: 'In de tekst',
      found: 'Gevonden',
      sentence:
        'De communicatie bevorderen van de bestaande initiatieven aan het publiek in een streven naar een versterking van de band met de burgers.',
      kind: 'Soort',
      measure: 'Maatregel 2.4',
      number: 'Nummer',
      printed: 'staat in de tekst',
    },
    fr: {
      text: 'Dans le texte',
      found: 'Trouvé',
      sentence:
        'Promouvoir la communication au public des initiatives existantes, en vue de renforcer le lien avec les citoyens.',
      kind: 'Type',
      measure: 'Mesure 2.4',
      number: 'Numéro',
      printed: 'figure dans le texte',
    },
    en: {
      text: 'In the text',
      found: 'Found',
      sentence:
        'Promote the communication of existing initiatives to the public, in order to strengthen the bond with citizens.',
      kind: 'Kind',
      measure: 'Measure 2.4',
      number: 'Number',
      printed: 'stands in the text',
    },
  }),
)

export const examples = [
  example('text-and-structure', t => (
    <SideBySide
      level={3}
      leftTitle={t.text}
      left={<Prose text={t.sentence} />}
      rightTitle={t.found}
      right={
        <SummaryList
          items={[
            { term: t.kind, value: t.measure },
            { term: t.number, value: t.printed },
          ]}
        />
      }
    />
  )),
]
