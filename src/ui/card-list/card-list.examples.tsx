import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Card } from '#ui/card'
import { CardList } from '#ui/card-list'

const example = examplesIn(
  defineText({
    nl: {
      training: 'Opleiding en goede praktijken',
      awareness: 'Campagnes en weerbaarheid',
      trust: 'Vertrouwen tussen politie en bevolking',
      measure: (number: string) => `Maatregel ${number}`,
      about: 'Drie acties, gedragen door elf partners.',
    },
    fr: {
      training: 'Formation et bonnes pratiques',
      awareness: 'Campagnes et résilience',
      trust: 'Confiance entre police et population',
      measure: (number: string) => `Mesure ${number}`,
      about: 'Trois actions, portées par onze partenaires.',
    },
    en: {
      training: 'Training and good practice',
      awareness: 'Campaigns and resilience',
      trust: 'Trust between police and population',
      measure: (number: string) => `Measure ${number}`,
      about: 'Three actions, carried by eleven partners.',
    },
  }),
)

export const examples = [
  example('measures', t => (
    <CardList>
      {[t.training, t.awareness, t.trust].map((title, index) => (
        <Card
          key={title}
          kicker={t.measure(`2.${index + 1}`)}
          title={title}
          to={`/plan/2.${index + 1}`}
          level={3}
        >
          <p>{t.about}</p>
        </Card>
      ))}
    </CardList>
  )),
]
