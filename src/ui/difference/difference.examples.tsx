import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Difference } from '#ui/difference'

const example = examplesIn(
  defineText({
    nl: {
      start: 'De multidisciplinaire opleiding versterken van ',
      removed: 'de betrokken diensten',
      added: 'alle betrokken partijen',
      end: ' om de expertise van het werkveld te benutten.',
    },
    fr: {
      start: 'Renforcer la formation multidisciplinaire ',
      removed: 'des services concernés',
      added: 'de toutes les parties concernées',
      end: ' afin de valoriser l’expertise du terrain.',
    },
    en: {
      start: 'Strengthen the multidisciplinary training of ',
      removed: 'the services concerned',
      added: 'all parties concerned',
      end: ' in order to use the expertise of the field.',
    },
  }),
)

export const examples = [
  example('one-sentence', t => (
    <Difference
      parts={[
        { kind: 'same', text: t.start },
        { kind: 'removed', text: t.removed },
        { kind: 'same', text: ' ' },
        { kind: 'added', text: t.added },
        { kind: 'same', text: t.end },
      ]}
    />
  )),
]
