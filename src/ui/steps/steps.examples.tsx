import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Steps } from '#ui/steps'

const example = examplesIn(
  defineText({
    nl: {
      where: 'Waar en wanneer',
      what: 'Wat er gebeurde',
      you: 'Uw gegevens',
      check: 'Nakijken en versturen',
    },
    fr: { where: 'Lieu et moment', what: 'Les faits', you: 'Vos données', check: 'Vérifier et envoyer' },
    en: { where: 'Where and when', what: 'What happened', you: 'Your details', check: 'Check and send' },
  }),
)

export const examples = [
  example('second-of-four', t => <Steps labels={[t.where, t.what, t.you, t.check]} current={2} />),
]
