import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { KeysetPages } from '#ui/keyset-pages'

const example = examplesIn(
  defineText({
    nl: { late: 'Meer acties die te laat zijn' },
    fr: { late: 'Plus d’actions en retard' },
    en: { late: 'More late actions' },
  }),
)

export const examples = [
  example('both-ways', () => <KeysetPages first="/plan/actions" next="/plan/actions?after=100" />),
  example('with-its-own-label', t => <KeysetPages next="/plan/actions?after=50" label={t.late} />),
]
