import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { KeysetPages } from '#ui/keyset-pages'

const example = examplesIn(
  defineText({
    nl: { late: 'Meer acties die te laat zijn', find: 'weerbaarheid' },
    fr: { late: 'Plus d’actions en retard', find: 'résilience' },
    en: { late: 'More late actions', find: 'resilience' },
  }),
)

export const examples = [
  example('both-ways', () => <KeysetPages first="/plan/actions" next="/plan/actions?after=100" />),
  example('of-a-search', t => <KeysetPages next="/plan/actions?after=50" find={t.find} />),
  example('with-its-own-label', t => <KeysetPages next="/plan/actions?after=50" label={t.late} />),
]
