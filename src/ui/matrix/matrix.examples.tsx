import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Gap, Matrix } from '#ui/matrix'

const example = examplesIn(
  defineText({
    nl: {
      caption: 'Wie doet wat voor welke maatregel?',
      corner: 'Maatregel',
      platform: 'Gewestelijk platform',
      strategy: 'Strategie T.E.R.',
      training: '2.1 Opleiding en goede praktijken',
      awareness: '2.2 Campagnes en weerbaarheid',
      trust: '2.3 Vertrouwen tussen politie en bevolking',
      none: 'Nog geen actie',
      nobody: 'Nog geen verantwoordelijke',
      group: 'Werkgroep Communicatie',
    },
    fr: {
      caption: 'Qui fait quoi pour quelle mesure ?',
      corner: 'Mesure',
      platform: 'Plateforme régionale',
      strategy: 'Stratégie T.E.R.',
      training: '2.1 Formation et bonnes pratiques',
      awareness: '2.2 Campagnes et résilience',
      trust: '2.3 Confiance entre police et population',
      none: 'Pas encore d’action',
      nobody: 'Pas encore de responsable',
      group: 'Groupe de travail Communication',
    },
    en: {
      caption: 'Who does what for which measure?',
      corner: 'Measure',
      platform: 'Regional platform',
      strategy: 'Strategy T.E.R.',
      training: '2.1 Training and good practice',
      awareness: '2.2 Campaigns and resilience',
      trust: '2.3 Trust between police and population',
      none: 'No action yet',
      nobody: 'No lead yet',
      group: 'Working group Communication',
    },
  }),
)

export const examples = [
  example('with-gaps', t => (
    <Matrix
      caption={t.caption}
      corner={t.corner}
      rows={[
        { id: '2.1', label: t.training },
        { id: '2.2', label: t.awareness },
        { id: '2.3', label: t.trust, gap: t.none },
      ]}
      columns={[
        { id: 'platform', label: t.platform },
        { id: 'strategy', label: t.strategy },
      ]}
      cell={(row, column) => {
        if (row.id === '2.1') return column.id === 'platform' ? 'safe.brussels' : <Gap>{t.nobody}</Gap>
        return column.id === 'strategy' ? t.group : null
      }}
    />
  )),
]
