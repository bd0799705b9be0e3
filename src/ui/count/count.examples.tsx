import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Count } from '#ui/count'

const example = examplesIn(
  defineText({
    nl: { open: 'Openstaande acties', label: 'acties' },
    fr: { open: 'Actions ouvertes', label: 'actions' },
    en: { open: 'Open actions', label: 'actions' },
  }),
)

export const examples = [
  example('beside-a-word', t => (
    <p>
      {t.open} <Count of={1284} label={t.label} />
    </p>
  )),
]
