import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Instant } from '#ui/instant'

const example = examplesIn(
  defineText({ nl: { sent: 'Verstuurd op' }, fr: { sent: 'Envoyé le' }, en: { sent: 'Sent on' } }),
)

export const examples = [
  example('in-a-sentence', t => (
    <p>
      {t.sent} <Instant of={new Date('2026-12-03T13:00:00Z')} />
    </p>
  )),
]
