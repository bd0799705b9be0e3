import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Badge } from '#ui/badge'
import { Card } from '#ui/card'
import { Level } from '#ui/level'

const example = examplesIn(
  defineText({
    nl: {
      kicker: 'Maatregel 2.4',
      title: 'Buurtgesprekken in Kuregem',
      body: 'Bewoners en wijkinspecteurs spreken elke maand over veiligheid in de wijk.',
      running: 'Bezig',
    },
    fr: {
      kicker: 'Mesure 2.4',
      title: 'Rencontres de quartier à Cureghem',
      body: 'Chaque mois, habitants et inspecteurs de quartier parlent de la sécurité du quartier.',
      running: 'En cours',
    },
    en: {
      kicker: 'Measure 2.4',
      title: 'Neighbourhood talks in Kuregem',
      body: 'Each month residents and neighbourhood officers talk about safety in the area.',
      running: 'Ongoing',
    },
  }),
)

export const examples = [
  example('with-link', t => (
    <Card
      kicker={t.kicker}
      title={t.title}
      to="/outreach/initiatives/7"
      level={3}
      foot={
        <>
          <Badge tone="info">{t.running}</Badge>
          <Level of="local" />
        </>
      }
    >
      <p>{t.body}</p>
    </Card>
  )),
  example('plain', t => (
    <Card title={t.title} level={3}>
      <p>{t.body}</p>
    </Card>
  )),
]
