import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Period } from '#ui/period'

const example = examplesIn(
  defineText({ nl: { valid: 'Geldig:' }, fr: { valid: 'Valable :' }, en: { valid: 'Valid:' } }),
)

export const examples = [
  example('both-ends', t => (
    <p>
      {t.valid} <Period from="2025-01-01" until="2029-12-31" />
    </p>
  )),
  example('without-end', t => (
    <p>
      {t.valid} <Period from="2025-01-01" until={null} />
    </p>
  )),
]
