import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Button } from '#ui/button'
import { Form } from '#ui/form'
import { Progress } from '#ui/progress'

const example = examplesIn(
  defineText({
    nl: {
      label: 'De tekst van het plan wordt gelezen',
      state: '120 van de 300 regels gelezen',
      stop: 'Stoppen',
    },
    fr: {
      label: 'Le texte du plan est en cours de lecture',
      state: '120 lignes lues sur 300',
      stop: 'Arrêter',
    },
    en: { label: 'The text of the plan is being read', state: '120 of 300 lines read', stop: 'Stop' },
  }),
)

export const examples = [
  example('under-way', t => (
    <Progress
      label={t.label}
      state={t.state}
      value={120}
      max={300}
      refreshes
      stop={
        <Form action="/plan/imports/8/stop">
          <Button kind="quiet">{t.stop}</Button>
        </Form>
      }
    />
  )),
]
