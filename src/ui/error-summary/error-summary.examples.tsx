import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { ErrorSummary } from '#ui/error-summary'

const example = examplesIn(
  defineText({
    nl: {
      name: 'Titel (Frans)',
      title: 'Vul dit in.',
      end: 'Einde',
      period: 'Het einde ligt vóór het begin.',
    },
    fr: {
      name: 'Titre (néerlandais)',
      title: 'Complétez ce champ.',
      end: 'Fin',
      period: 'La fin précède le début.',
    },
    en: {
      name: 'Title (French)',
      title: 'Fill this in.',
      end: 'End',
      period: 'The end lies before the beginning.',
    },
  }),
)

export const examples = [
  example('errors', t => (
    <ErrorSummary
      state={{ typed: {}, errors: { example_end: t.period, example_title: t.title } }}
      labels={
        new Map([
          ['example_title', t.name],
          ['example_end', t.end],
        ])
      }
    />
  )),
  example('changed-meanwhile', () => (
    <ErrorSummary state={{ typed: {}, errors: {}, meanwhile: { example_title: '' } }} labels={new Map()} />
  )),
]
