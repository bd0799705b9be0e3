import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Tabs } from '#ui/tabs'

const example = examplesIn(
  defineText({
    nl: {
      parts: 'Onderdelen van de actie',
      about: 'Overzicht',
      partners: 'Partners',
      history: 'Geschiedenis',
    },
    fr: { parts: 'Parties de l’action', about: 'Aperçu', partners: 'Partenaires', history: 'Historique' },
    en: { parts: 'Parts of the action', about: 'Overview', partners: 'Partners', history: 'History' },
  }),
)

export const examples = [
  example('with-a-count', t => (
    <Tabs
      label={t.parts}
      current="/plan/actions/12"
      items={[
        { path: '/plan/actions/12', label: t.about },
        { path: '/plan/actions/12/partners', label: t.partners, count: 4 },
        { path: '/plan/actions/12/history', label: t.history },
      ]}
    />
  )),
]
