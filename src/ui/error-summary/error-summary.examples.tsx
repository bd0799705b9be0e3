import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { ErrorSummary } from '#ui/error-summary'

const example = examplesIn(
  defineText({
    nl: { title: 'Geef de actie een titel in het Frans', period: 'Het einde ligt vóór het begin' },
    fr: { title: 'Donnez à l’action un titre en néerlandais', period: 'La fin précède le début' },
    en: { title: 'Give the action a title in French', period: 'The end lies before the beginning' },
  }),
)

export const examples = [
  example('errors', t => (
    <ErrorSummary state={{ typed: {}, errors: { example_title: t.title, example_end: t.period } }} />
  )),
  example('changed-meanwhile', () => (
    <ErrorSummary state={{ typed: {}, errors: {}, meanwhile: { example_title: '' } }} />
  )),
]
