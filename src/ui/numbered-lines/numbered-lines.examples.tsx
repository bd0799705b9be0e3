import { defineText } from '#kernel/text'
import { NumberedLines } from '#ui/numbered-lines'
import { examplesIn } from '../examples-in.tsx'

const example = examplesIn(
  defineText({
    nl: {
      heading: 'MAATREGELEN',
      aside: 'Opzijgezet',
      measure: 'De opleiding versterken.',
      stray: 'Figuur 4: zie bijlage',
      unplaced: 'Niet geplaatst',
    },
    fr: {
      heading: 'MESURES',
      aside: 'Mis de côté',
      measure: 'Renforcer la formation.',
      stray: 'Figure 4 : voir annexe',
      unplaced: 'Non placé',
    },
    en: {
      heading: 'MEASURES',
      aside: 'Set aside',
      measure: 'Strengthen the training.',
      stray: 'Figure 4: see annex',
      unplaced: 'Not placed',
    },
  }),
)

export const examples = [
  example('what-became-of-each-line', t => (
    <NumberedLines
      lines={[
        { text: t.heading, tone: 'neutral', mark: t.aside },
        { text: '2.1', tone: 'info', mark: '2.1' },
        { text: t.measure, tone: 'info' },
        { text: t.stray, tone: 'warn', mark: t.unplaced },
      ]}
    />
  )),
]
