import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Badge } from '#ui/badge'
import { ButtonRow } from '#ui/button-row'

const example = examplesIn(
  defineText({
    nl: { draft: 'Ontwerp', running: 'Bezig', done: 'Klaar', due: 'Nog 5 dagen', late: 'Te laat' },
    fr: {
      draft: 'Brouillon',
      running: 'En cours',
      done: 'Terminée',
      due: 'Encore 5 jours',
      late: 'En retard',
    },
    en: { draft: 'Draft', running: 'Ongoing', done: 'Done', due: '5 days left', late: 'Late' },
  }),
)

export const examples = [
  example('tones', t => (
    <ButtonRow>
      <Badge>{t.draft}</Badge>
      <Badge tone="info">{t.running}</Badge>
      <Badge tone="ok">{t.done}</Badge>
      <Badge tone="warn">{t.due}</Badge>
      <Badge tone="bad">{t.late}</Badge>
    </ButtonRow>
  )),
]
