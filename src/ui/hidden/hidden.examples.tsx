import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Form } from '#ui/form'
import { Button } from '#ui/button'
import { Hidden } from '#ui/hidden'

const example = examplesIn(
  defineText({
    nl: { close: 'Maatregel afsluiten' },
    fr: { close: 'Clôturer la mesure' },
    en: { close: 'Close the measure' },
  }),
)

export const examples = [
  example('beside-a-button', t => (
    <Form action="/plan/measures/2.1/closure">
      <Hidden name="version" value={4} />
      <Button kind="quiet">{t.close}</Button>
    </Form>
  )),
]
