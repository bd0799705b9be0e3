import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Day } from '#ui/day'

const example = examplesIn(
  defineText({ nl: { starts: 'Begint op' }, fr: { starts: 'Commence le' }, en: { starts: 'Begins on' } }),
)

export const examples = [
  example('in-a-sentence', t => (
    <p>
      {t.starts} <Day of="2026-12-03" />
    </p>
  )),
]
