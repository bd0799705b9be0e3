import { defineText } from '#kernel/text'
import { FoldedList } from '#ui/folded-list'
import { examplesIn } from '../examples-in.tsx'

const example = examplesIn(
  defineText({
    nl: {
      names:
        'Gemeente Jette, Gemeente Evere, Gemeente Elsene, Gemeente Vorst, Gemeente Ukkel, Gemeente Oudergem',
    },
    fr: {
      names:
        'Commune de Jette, Commune d’Evere, Commune d’Ixelles, Commune de Forest, Commune d’Uccle, Commune d’Auderghem',
    },
    en: { names: 'Jette, Evere, Ixelles, Forest, Uccle, Auderghem' },
  }),
)

export const examples = [
  example('three-open-three-folded', t => <FoldedList items={t.names.split(', ')} />),
  example('few-enough', t => <FoldedList items={t.names.split(', ').slice(0, 2)} />),
]
