import { defineText } from '#kernel/text'
import { Badge } from '#ui/badge'
import { Day } from '#ui/day'
import { ItemList } from '#ui/item-list'
import { examplesIn } from '../examples-in.tsx'

const example = examplesIn(
  defineText({
    nl: {
      title: 'Affiches in beide talen',
      note: 'Mijlpaal van ‘Buurtgesprekken’',
      gap: 'Maatregel 2.6 heeft geen actie',
      late: 'te laat',
    },
    fr: {
      title: 'Affiches dans les deux langues',
      note: 'Étape de « Paroles de quartier »',
      gap: 'La mesure 2.6 n’a pas d’action',
      late: 'en retard',
    },
    en: {
      title: 'Posters in both languages',
      note: 'Milestone of ‘Neighbourhood talks’',
      gap: 'Measure 2.6 has no action',
      late: 'late',
    },
  }),
)

export const examples = [
  example('with-note-and-day', t => (
    <ItemList
      items={[
        {
          title: t.title,
          to: '/plan',
          note: t.note,
          aside: (
            <>
              <Day of="2026-11-20" /> <Badge tone="bad">{t.late}</Badge>
            </>
          ),
        },
        { title: t.gap, to: '/plan/measures/2.6' },
      ]}
    />
  )),
]
