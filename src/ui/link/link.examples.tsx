import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Link } from '#ui/link'

const example = examplesIn(
  defineText({
    nl: { read: 'Lees het hele plan' },
    fr: { read: 'Lire le plan complet' },
    en: { read: 'Read the whole plan' },
  }),
)

export const examples = [example('in-a-line', t => <Link to="/plan">{t.read}</Link>)]
