import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Count } from '#ui/count'

const example = examplesIn(
  defineText({
    nl: { open: 'Lopende acties', label: 'acties' },
    fr: { open: 'Actions en cours', label: 'actions' },
    en: { open: 'Ongoing actions', label: 'actions' },
  }),
)

export const examples = [
  example('beside-a-word', t => (
    <p>
      {t.open} <Count of={1284} label={t.label} />
    </p>
  )),
]
