import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { TextArea } from '#ui/text-area'

const example = examplesIn(
  defineText({
    nl: {
      what: 'Wat is er gebeurd?',
      hint: 'Noem geen namen van andere mensen.',
      typed: 'De wijkinspecteur nam de tijd om te luisteren.',
    },
    fr: {
      what: 'Que s’est-il passé ?',
      hint: 'Ne citez pas le nom d’autres personnes.',
      typed: 'L’inspecteur de quartier a pris le temps d’écouter.',
    },
    en: {
      what: 'What happened?',
      hint: 'Do not name other people.',
      typed: 'The neighbourhood officer took the time to listen.',
    },
  }),
)

export const examples = [
  example('with-limit', t => (
    <TextArea
      state={{ typed: { what: t.typed }, errors: {} }}
      name="what"
      label={t.what}
      hint={t.hint}
      atMost={2000}
      rows={4}
      optional
    />
  )),
]
