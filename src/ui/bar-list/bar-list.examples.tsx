import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { BarList } from '#ui/bar-list'

const example = examplesIn(
  defineText({
    nl: {
      caption: 'Bijdragen per maatregel in 2026',
      headers: { measure: 'Maatregel', count: 'Bijdragen' },
      training: '2.1 Opleiding en goede praktijken',
      awareness: '2.2 Campagnes en weerbaarheid',
      trust: '2.3 Vertrouwen tussen politie en bevolking',
      few: 'minder dan 5',
    },
    fr: {
      caption: 'Contributions par mesure en 2026',
      headers: { measure: 'Mesure', count: 'Contributions' },
      training: '2.1 Formation et bonnes pratiques',
      awareness: '2.2 Campagnes et résilience',
      trust: '2.3 Confiance entre police et population',
      few: 'moins de 5',
    },
    en: {
      caption: 'Contributions per measure in 2026',
      headers: { measure: 'Measure', count: 'Contributions' },
      training: '2.1 Training and good practice',
      awareness: '2.2 Campaigns and resilience',
      trust: '2.3 Trust between police and population',
      few: 'fewer than 5',
    },
  }),
)

export const examples = [
  example('counts', t => (
    <BarList
      caption={t.caption}
      headers={[t.headers.measure, t.headers.count]}
      bars={[
        { label: t.training, value: 42 },
        { label: t.awareness, value: 17 },
        { label: t.trust, value: 2, shown: t.few },
      ]}
    />
  )),
]
