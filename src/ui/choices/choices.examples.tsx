import { defineText } from '#kernel/text'
import { examplesIn } from '../examples-in.tsx'
import { Choices } from '#ui/choices'

const example = examplesIn(
  defineText({
    nl: {
      role: 'Welke rol heeft deze partner?',
      lead: 'Verantwoordelijke',
      leadHint: 'Leidt de actie en zorgt ervoor dat de mijlpalen bereikt worden.',
      supports: 'Ondersteunt',
      funds: 'Financiert',
      wrong: 'Kies een rol',
      where: 'In welke gemeenten loopt de actie?',
    },
    fr: {
      role: 'Quel est le rôle de ce partenaire ?',
      lead: 'Responsable',
      leadHint: 'Dirige l’action et veille à ce que les étapes soient atteintes.',
      supports: 'Soutient',
      funds: 'Finance',
      wrong: 'Choisissez un rôle',
      where: 'Dans quelles communes l’action est-elle menée ?',
    },
    en: {
      role: 'Which role does this partner have?',
      lead: 'Lead',
      leadHint: 'Leads the action and answers for its milestones.',
      supports: 'Supports',
      funds: 'Funds',
      wrong: 'Choose a role',
      where: 'In which municipalities does the action run?',
    },
  }),
)
const places = ['Anderlecht', 'Etterbeek', 'Evere', 'Ganshoren', 'Jette', 'Koekelberg']

export const examples = [
  example('one', t => (
    <Choices
      state={{ typed: { role: 'lead' }, errors: {} }}
      name="role"
      label={t.role}
      options={[
        { value: 'lead', label: t.lead, hint: t.leadHint },
        { value: 'supports', label: t.supports },
        { value: 'funds', label: t.funds },
      ]}
    />
  )),
  example('several-in-columns', t => (
    <Choices
      state={{ typed: { places: ['Jette', 'Evere'] }, errors: {} }}
      name="places"
      label={t.where}
      pick="several"
      columns
      options={places.map(place => ({ value: place, label: place }))}
    />
  )),
  example('wrong', t => (
    <Choices
      state={{ typed: {}, errors: { wrongRole: t.wrong }, meanwhile: { wrongRole: 'funds' } }}
      name="wrongRole"
      label={t.role}
      options={[
        { value: 'supports', label: t.supports },
        { value: 'funds', label: t.funds },
      ]}
    />
  )),
]
