import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Kicker } from '#ui/kicker'

const example = examplesIn(
  defineText({
    nl: { measure: 'Maatregel 2.1' },
    fr: { measure: 'Mesure 2.1' },
    en: { measure: 'Measure 2.1' },
  }),
)

export const examples = [example('measure', t => <Kicker>{t.measure}</Kicker>)]
